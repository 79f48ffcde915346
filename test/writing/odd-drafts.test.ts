import { expect, test } from "vitest";
import { inputOf, n, sentencesOf } from "./drafts.ts";
import { asker, askOf, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

const OWNER = "Nordfjord Lines put the damage at 4.2 million euros.";

const ODD: readonly [string, string][] = [
  ["nothing", ""],
  ["white space", " \n\t\u00a0 "],
  ["marks alone", "… — !"],
  ["its sentence's words a thousand times", "damage ".repeat(1000)],
  ["a line that never ends", OWNER.replace("damage", `${"damage ".repeat(60)}damage`)],
];

test.each(ODD)("a bullet of %s never reaches a card", async (_, text) => {
  const { bot, open } = await newsroomWithModel((call) =>
    call.name === "repair"
      ? { bullets: [{ sentence: n({ ...call, ...asSentences(call) }, "damage"), text }] }
      : {
          bullets: [
            { sentence: n(call, "damage"), text },
            {
              sentence: n(call, "Solveig"),
              text: "The ferry Solveig sank at its berth on Tuesday.",
            },
          ],
          quotes: [],
        },
  );
  await open([STORY]);
  const { bullets } = digestOf(await bot.run("digest", {}, asker()));
  expect(bullets.map(({ text: shownText, by }) => [shownText, by])).toEqual([
    ["The ferry Solveig sank at its berth on Tuesday.", "model"],
    ["The owner, Nordfjord Lines, put the damage at 4.2 million euros.", "article"],
  ]);
});

/** A repair's call under the field that `n` reads. */
const asSentences = (call: Parameters<typeof inputOf>[0]) => ({
  input: JSON.stringify({ sentences: inputOf(call).bullets }),
});

test("a bullet over several lines becomes one", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    bullets: [{ sentence: n(call, "damage"), text: `\n${OWNER.replaceAll(" ", "\n\n")}\r\n` }],
    quotes: [],
  }));
  await open([STORY]);
  const [bullet] = digestOf(await bot.run("digest", {}, asker())).bullets;
  expect(bullet).toMatchObject({ text: OWNER, by: "model" });
});

test("of two bullets on one sentence the good one stands, and stands once", async () => {
  const { bot, open, server, stored } = await newsroomWithModel((call) => ({
    bullets: [
      { sentence: n(call, "damage"), text: OWNER.replace("4.2", "4.9") },
      { sentence: n(call, "damage"), text: OWNER },
      { sentence: n(call, "damage"), text: OWNER },
    ],
    quotes: Array.from({ length: 200 }, () => ({
      sentence: n(call, "Nobody"),
      words: "Nobody was hurt",
      speaker: "Haddad",
    })),
  }));
  await open([STORY]);
  const { bullets, quotes } = digestOf(await bot.run("digest", {}, asker()));
  expect(bullets.map(({ text, by }) => [text, by])).toEqual([[OWNER, "model"]]);
  expect(quotes).toHaveLength(1);
  expect(server.calls.map(({ name }) => name)).toEqual(["digest"]);
  const counts = await stored((store) => store.gate.list());
  expect(counts.find(({ reason }) => reason === "repeated")?.count).toBeGreaterThan(2);
});

test.each([-1, 1e15, 0])(
  "a bullet that cites sentence %d, which may not be cited, is dropped",
  async (sentence) => {
    const { bot, open } = await newsroomWithModel((call) => ({
      bullets: [
        ...Array.from({ length: 2 }, () => ({
          sentence,
          text: "Harbour Ferry Sinks at Its Berth",
        })),
        { sentence: n(call, "damage"), text: OWNER },
      ],
      quotes: [{ sentence, words: "Nobody was hurt", speaker: "Haddad" }],
    }));
    await open([STORY]);
    const { bullets } = digestOf(await bot.run("digest", {}, asker()));
    expect(bullets.map(({ text }) => text)).toEqual([OWNER]);
  },
);

test("a number of a sentence that is no whole number is no answer of a model", async () => {
  const { bot, open } = await newsroomWithModel(() => ({
    bullets: [{ sentence: 1.5, text: OWNER }],
    quotes: [],
  }));
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(shown(reply)).toContain("the language model's answer could not be read");
});

test("an answer that says one sentence three times says it once", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    answers: Array.from({ length: 3 }, () => ({ sentence: n(call, "damage"), text: OWNER })),
  }));
  await open([STORY]);
  const reply = await bot.run("ask", { question: "How much was the damage?" }, asker());
  expect(askOf(reply).text).toBe(OWNER);
});

test("an article of furniture alone costs no call", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ bullets: [], quotes: [] }));
  await open(["By Ada Nilsen\n\nShare this article\n"]);
  const reply = await bot.run("digest", {}, asker());
  expect(server.calls).toHaveLength(0);
  expect(shown(reply)).toContain("Written by rules, without a language model.");
});

test("the dateline that a model copies with its sentence is left out", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    bullets: sentencesOf(call)
      .filter(({ text }) => text.startsWith("TORVIK"))
      .map((given) => ({ sentence: given.n, text: given.text })),
    quotes: [],
  }));
  await open([STORY]);
  const [bullet] = digestOf(await bot.run("digest", {}, asker())).bullets;
  expect(bullet?.text).toMatch(/^The ferry Solveig sank/u);
  expect(bullet?.by).toBe("model");
});

test("a passage that never ends is not sent to the model", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ answers: [] }));
  const endless = `The damage to the ferry ${"and the pier and the quay ".repeat(4000)}is large.`;
  await open([`${STORY}\n\n${endless}`]);
  await bot.run("ask", { question: "How much was the damage to the ferry?" }, asker());
  const [call] = server.calls;
  expect(call && sentencesOf(call).some(({ text }) => text.includes("4.2 million"))).toBe(true);
  expect(call?.input.length).toBeLessThan(10_000);
});
