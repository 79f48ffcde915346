import { expect, test } from "vitest";
import { languageCode } from "../../src/answers/language-code.ts";
import { n } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

test("a digest in another language is labelled, and its quotes stay in the article's", async () => {
  const { bot, open, server } = await newsroomWithModel((call) => ({
    bullets: [
      {
        sentence: n(call, "Solveig"),
        text: "Die Fähre Solveig ist nach 38 Jahren im Dienst an ihrem Liegeplatz gesunken.",
      },
      {
        sentence: n(call, "owner"),
        text: "Die Reederei Nordfjord Lines beziffert den Schaden auf 4,2 Millionen Euro.",
      },
      {
        sentence: n(call, "crew"),
        text: "Alle 14 Mitglieder der Besatzung hatten das Schiff bis 6.40 Uhr verlassen.",
      },
      { sentence: n(call, "Nobody"), text: "Haddad sagte: „Niemand wurde verletzt.“" },
    ],
    quotes: [],
  }));
  await open([STORY]);
  const reply = await bot.run("digest", { language: "German" }, asker());
  expect(server.calls[0]?.instructions).toContain("in German");
  expect(digestOf(reply).bullets.map(({ by, text }) => [by, text])).toEqual([
    ["model", "Die Fähre Solveig ist nach 38 Jahren im Dienst an ihrem Liegeplatz gesunken."],
    [
      "article",
      "Harbour master Amina Haddad said all 12 crew members had left the ship by 6:40 a.m.",
    ],
    ["article", "“Nobody was hurt, and that is what counts,” Haddad told reporters."],
    ["model", "Die Reederei Nordfjord Lines beziffert den Schaden auf 4,2 Millionen Euro."],
  ]);
  const card = shown(reply);
  expect(card).toContain("Translated from English into German by the language model");
  expect(card).not.toContain("Niemand");
  expect(card).toContain("“Nobody was hurt, and that is what counts,”");
  const [writing] = digestOf(reply).writing;
  expect(writing?.translation).toEqual({ from: "en", to: "de" });
});

test("the same article in two languages is asked for twice, and in one language once", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ bullets: [], quotes: [] }));
  await open([STORY]);
  for (const language of ["de", "German", "uk", "en"])
    await bot.run("digest", { language }, asker());
  await bot.run("digest", {}, asker());
  expect(server.calls).toHaveLength(3);
});

test("where the model answers in the article's own language, no translation is claimed", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    bullets: [
      {
        sentence: n(call, "owner"),
        text: "The owner, Nordfjord Lines, put the damage at 4.2 million euros.",
      },
    ],
    quotes: [],
  }));
  await open([STORY]);
  const card = shown(await bot.run("digest", { language: "uk" }, asker()));
  expect(card).not.toContain("Translated");
  expect(card).toContain("A digest in Ukrainian takes a language model that answers.");
});

test.each([
  ["German", "de"],
  ["UK", "uk"],
  ["ukrainian", "uk"],
])("%s is the language %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test("what is no language is told, not guessed", async () => {
  const { bot } = await newsroomWithModel(() => ({}));
  const { failure } = await bot.run("digest", { language: "Klingonish" }, asker());
  expect(failure).toMatchObject({
    kind: "user",
    message: "“Klingonish” is no language that Verbatim knows.",
  });
});
