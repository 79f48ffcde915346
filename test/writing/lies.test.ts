import { expect, test } from "vitest";
import { honest, inputOf, n } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

// One lie each, about the sentence with the word in front: what the model writes, and what of it may never be seen.
const LIES = [
  ["Nobody", "Haddad said: “Everybody was hurt, and that is what counts.”", "Everybody was hurt"],
  ["Nobody", "“We shall raise the ship at once,” Haddad told reporters.", "raise the ship at once"],
  [
    "Nobody",
    "“Nobody was hurt, and that is what counts,” Jonas Lindqvist told reporters.",
    "counts,” Jonas",
  ],
  ["Solveig", "The ferry Solveig sank at its berth on Tuesday after 48 years of service.", "48"],
  ["Solveig", "The ferry Solveig sank in Torvik on Wednesday after 38 years.", "Wednesday"],
  ["owner", "The owner, Nordfjord Lines, put the damage at 4.2 billion euros.", "billion"],
  ["owner", "The owner, Nordfjord Lines, put the damage at 4.2 million dollars.", "dollars"],
  ["owner", "The owner, Kystruten, put the damage at 4.2 million euros.", "Kystruten"],
  [
    "crew",
    "Harbour master Jonas Lindqvist said all 12 crew members had left the ship.",
    "master Jonas",
  ],
  [
    "Lindqvist",
    "Mayor Jonas Lindqvist does not oppose raising the wreck with public money.",
    "does not oppose",
  ],
  [
    "Lindqvist",
    "Mayor Jonas Lindqvist opposes raising the wreck, see https://wreck.example/now.",
    "wreck.example",
  ],
  [
    "Lindqvist",
    "Mayor Jonas Lindqvist @everyone opposes raising the wreck with public money.",
    "@everyone",
  ],
  ["Solveig", "Buy shares in submarine tourism before the market closes tonight.", "submarine"],
] as const;

test.each(LIES)("of a lie about “%s” nothing is seen: %s", async (about, lie, telling) => {
  const { bot, open, stored } = await newsroomWithModel((call) => {
    if (call.name === "repair") return { bullets: [{ sentence: 0, text: lie }] };
    const truth = {
      sentence: n(call, "damage"),
      text: "Nordfjord Lines put the damage at 4.2 million euros.",
    };
    const other = {
      sentence: n(call, "berth"),
      text: "The ferry Solveig sank at its berth on Tuesday.",
    };
    const kept = about === "owner" ? other : truth;
    return { bullets: [{ sentence: n(call, about), text: lie }, kept], quotes: [] };
  });
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(shown(reply)).not.toContain(telling);
  // Its sentence stands there instead, and says whose words it is in.
  expect(
    digestOf(reply)
      .bullets.map(({ by }) => by)
      .sort(),
  ).toEqual(["article", "model"]);
  expect(shown(reply)).toContain("In the article's words: ");
  const counts = await stored((store) => store.gate.list());
  expect(counts.map(({ fate }) => fate).sort()).toEqual(["kept", "replaced"]);
});

test("a model may mend a bullet once", async () => {
  const { bot, open, server, stored } = await newsroomWithModel((call) => {
    if (call.name === "repair") {
      const [entry] = inputOf(call).bullets as { n: number; problem: string }[];
      expect(entry?.problem).toContain("number");
      return {
        bullets: [{ sentence: entry?.n, text: "The ferry sank after 38 years of service." }],
      };
    }
    return {
      bullets: [
        { sentence: n(call, "Solveig"), text: "The ferry sank after 83 years of service." },
      ],
      quotes: [],
    };
  });
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(digestOf(reply).bullets.map(({ text, by }) => [text, by])).toEqual([
    ["The ferry sank after 38 years of service.", "model"],
  ]);
  expect(server.calls.map(({ name }) => name)).toEqual(["digest", "repair"]);
  expect(await stored((store) => store.gate.list())).toEqual([
    expect.objectContaining({
      prompt: "digest",
      fate: "repaired",
      reason: "number-not-in-source",
      count: 1,
    }),
  ]);
});

test.each([
  ["words that the article has not", "Nobody was harmed, and that is what counts", "Amina Haddad"],
  ["the words of another", "Nobody was hurt, and that is what counts", "Jonas Lindqvist"],
  ["words of the reporter", "put the damage at 4.2 million euros", "Nordfjord Lines"],
])("a quote of %s is not the model's to choose", async (_, words, speaker) => {
  const { bot, open } = await newsroomWithModel((call) => ({
    ...honest(call),
    quotes: [{ sentence: n(call, words.slice(0, 6)), words, speaker }],
  }));
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  const { quotes } = digestOf(reply);
  const quoted = quotes.flatMap((quote) => quote.quoted.map((span) => STORY.slice(...span)));
  expect(shown(reply)).not.toContain(`${words}”\n  Jonas`);
  // What stands there are the rules' own quotes.
  expect(quoted.every((text) => STORY.includes(`“${text}”`))).toBe(true);
  expect(quotes.map((quote) => quote.speaker?.name)).not.toContain("Jonas Lindqvist");
});

test("where nothing of the model's stands, the rules write and the card says why", async () => {
  const { bot, open } = await newsroomWithModel((call) =>
    call.name === "digest"
      ? {
          bullets: [
            { sentence: 2, text: "Aliens landed in Bergen with 900 robots." },
            { sentence: 99, text: "More to come." },
          ],
          quotes: [],
        }
      : { bullets: [] },
  );
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(digestOf(reply).writer).toBe("rules");
  expect(shown(reply)).toMatch(/by rules: the article does not bear out/u);
  expect(shown(reply)).not.toMatch(/Aliens|More to come/u);
});
