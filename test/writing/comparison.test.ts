import { expect, test } from "vitest";
import { type Given, honest, inputOf } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

const OTHER = [
  "Solveig Goes Down in Torvik",
  "",
  "The old ferry Solveig sank in Torvik harbour on Tuesday, port officials said.",
  "",
  "Insurers put the damage at 5 million euros.",
].join("\n");

type Listed = { readonly article: number; readonly sentences: readonly Given[] };

test("several articles tell one matter side by side, each line with its own sentence", async () => {
  const { bot, open } = await newsroomWithModel((call) => {
    if (call.name !== "comparison") return { bullets: [], quotes: [] };
    const articles = inputOf(call).articles as readonly Listed[];
    const at = (article: number, words: string) =>
      articles[article]?.sentences.find(({ text }) => text.includes(words))?.n ?? -1;
    const own = {
      article: 0,
      sentence: at(0, "damage"),
      text: "Nordfjord Lines put the damage at 4.2 million euros.",
    };
    const other = {
      article: 1,
      sentence: at(1, "damage"),
      text: "Insurers put the damage at 5 million euros.",
    };
    const twisted = { ...other, text: "Insurers put the damage at 6 million euros." };
    const alone = {
      article: 0,
      sentence: at(0, "crew"),
      text: "All 12 crew members had left the ship.",
    };
    return {
      points: [{ sides: [own, other] }, { sides: [own, twisted] }, { sides: [alone, own] }],
    };
  });
  await open([STORY, OTHER]);
  const reply = await bot.run("digest", {}, asker());
  const { compared } = digestOf(reply);
  expect(compared.map(({ sides }) => sides.map(({ text }) => text))).toEqual([
    [
      "Nordfjord Lines put the damage at 4.2 million euros.",
      "Insurers put the damage at 5 million euros.",
    ],
  ]);
  const [first, second] = compared[0]?.sides ?? [];
  expect(first?.evidence).not.toEqual(second?.evidence);
  expect(shown(reply)).toContain("Side by side");
  expect(shown(reply)).toContain(
    "Solveig Goes Down in Torvik: Insurers put the damage at 5 million euros.",
  );
  expect(shown(reply)).not.toContain("6 million");
});

test("one article is compared with nothing", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ bullets: [], quotes: [] }));
  await open([STORY]);
  await bot.run("digest", {}, asker());
  expect(server.calls.map(({ name }) => name)).toEqual(["digest"]);
});

test("a matter stands side by side once, each article with one line", async () => {
  const { bot, open } = await newsroomWithModel((call) => {
    if (call.name !== "comparison") return { bullets: [], quotes: [] };
    const articles = inputOf(call).articles as readonly Listed[];
    const sides = articles.map(({ article, sentences }) => {
      const damage = sentences.find(({ text }) => text.includes("damage"));
      return { article, sentence: damage?.n ?? -1, text: damage?.text ?? "" };
    });
    const point = { sides: [...sides, ...sides] };
    return { points: [point, point, point] };
  });
  await open([STORY, OTHER]);
  const { compared } = digestOf(await bot.run("digest", {}, asker()));
  expect(compared.map(({ sides }) => sides.length)).toEqual([2]);
});

test("many articles share one request, and the card says how much of them was given", async () => {
  const { bot, open, server } = await newsroomWithModel((call) =>
    call.name === "comparison" ? { points: [] } : { bullets: [], quotes: [] },
  );
  const long = Array.from(
    { length: 30 },
    (_, i) => `Ship number ${i} left the port of Torvik with ${i + 3} crates of dried cod.`,
  );
  await open(
    Array.from({ length: 30 }, (_, i) => `Pier ${i} opened in Torvik.\n\n${long.join("\n\n")}`),
  );
  const reply = await bot.run("digest", {}, asker());
  const call = server.calls.find(({ name }) => name === "comparison");
  if (!call) throw new Error("no call");
  const listed = inputOf(call).articles as readonly Listed[];
  expect(listed).toHaveLength(30);
  const given = listed.reduce((sum, { sentences }) => sum + sentences.length, 0);
  expect(shown(reply)).toContain(
    `To set the articles side by side the language model was given ${given} of the 930 sentences`,
  );
});

test("a comparison that fails where the digests do not is told of", async () => {
  const { bot, open } = await newsroomWithModel((call) =>
    call.name === "comparison" ? "no JSON" : honest(call),
  );
  await open([STORY, OTHER]);
  const card = shown(await bot.run("digest", {}, asker()));
  expect(card).toContain(
    "The articles are not set side by side: the language model's answer could not be read.",
  );
});

test("an article that is named twice is one article", async () => {
  const { bot, open, server } = await newsroomWithModel(honest);
  await open([STORY, STORY]);
  const { title } = digestOf(await bot.run("digest", {}, asker()));
  expect(title).toBe("Harbour Ferry Sinks at Its Berth");
  expect(server.calls).toHaveLength(1);
});
