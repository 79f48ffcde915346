import { expect, test } from "vitest";
import { type Given, inputOf } from "./drafts.ts";
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
      points: [
        { about: "Damage", sides: [own, other] },
        { about: "A lie", sides: [own, twisted] },
        { about: "One article alone", sides: [alone, own] },
      ],
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
