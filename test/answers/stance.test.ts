import { expect, test } from "vitest";
import { headlinePolarity } from "../../src/answers/stance/headline-polarity.ts";
import { selected } from "./analysed.ts";
import { stanceByRules } from "./by-rules.ts";
import { codQuota } from "./cod-quota.ts";
import { readingOf, selectionOf } from "./reading.ts";

const story = selectionOf(codQuota);
const sides = (topic: string) =>
  stanceByRules(topic, story).answer.holders.map(({ name, side }) => [name, side]);

test("a country's own side stands apart from the others: officials, ministers, itself", () => {
  expect(sides("Norway")).toEqual([
    ["Ingrid Dahl", "own"],
    ["Norwegian officials", "own"],
    ["Iceland", "other"],
  ]);
  expect(sides("Iceland")).toEqual([
    ["Iceland", "own"],
    ["Katla Jonsdottir", "own"],
  ]);
});

test("an attitude stands with its whole sentence where the words alone do not name the topic", () => {
  const { answer, evidence } = stanceByRules("Norway", story);
  const [statement] = answer.holders.at(-1)?.statements ?? [];
  expect(statement).toMatchObject({ polarity: "against", on: "the cut in Norway", quote: null });
  expect(statement?.text).toBe(evidence[statement?.evidence[0] ?? -1]?.text);
});

test("a matter that is no name is found by its words in any form", () => {
  expect(sides("quotas")).toEqual([
    ["Ingrid Dahl", "other"],
    ["Katla Jonsdottir", "other"],
  ]);
});

test("a topic that the article does not hold gives nothing", () => {
  expect(stanceByRules("Taiwan", story)).toMatchObject({
    found: false,
    evidence: [],
    answer: { topic: "Taiwan", holders: [] },
  });
});

test("one statement makes no position", () => {
  for (const { polarity } of stanceByRules("Norway", story).answer.holders) {
    expect(polarity).toBe("unclear");
  }
});

test("an envoy to a country does not speak for it, its president does", () => {
  const reading = readingOf({
    text: "Lena Roth said Kenya was ready. Amos Kip said Kenya was tired.",
    places: [{ id: "kenya", name: "Kenya" }],
    people: [
      { id: "roth", name: "Lena Roth", role: "Danish envoy to Kenya" },
      { id: "kip", name: "Amos Kip", role: "president of Kenya" },
    ],
    quotes: [
      {
        content: "Kenya was ready",
        cue: "[said] Kenya was ready",
        speaker: ["Lena Roth", "roth", "Lena Roth"],
      },
      {
        content: "Kenya was tired",
        cue: "[said] Kenya was tired",
        speaker: ["Amos Kip", "kip", "Amos Kip"],
      },
    ],
  });
  const { holders } = stanceByRules("Kenya", selectionOf(reading)).answer;
  expect(holders.map(({ name, side }) => [name, side])).toEqual([
    ["Amos Kip", "own"],
    ["Lena Roth", "other"],
  ]);
});

test("a capital that speaks is its country's side", () => {
  const reading = readingOf({
    text: "Nairobi confirmed that the Kenyan border was open.",
    places: [
      { id: "kenya", name: "Kenya" },
      { id: "nairobi", name: "Nairobi" },
    ],
    quotes: [
      {
        content: "that the Kenyan border was open",
        cue: "confirmed",
        speaker: ["Nairobi", "nairobi", "Nairobi"],
      },
    ],
  });
  const [holder] = stanceByRules("Kenya", selectionOf(reading)).answer.holders;
  expect(holder).toMatchObject({ name: "Nairobi", side: "own" });
});

test("a country that the article names only by its people is a topic all the same", () => {
  const reading = readingOf({
    text: "Amos Kip said that Kenyan farmers were tired.",
    people: [{ id: "kip", name: "Amos Kip", role: "Kenyan minister" }],
    quotes: [
      {
        content: "that Kenyan farmers were tired",
        cue: "said",
        speaker: ["Amos Kip", "kip", "Amos Kip"],
      },
    ],
  });
  for (const topic of ["Kenya", "kenya"]) {
    const [holder] = stanceByRules(topic, selectionOf(reading)).answer.holders;
    expect(holder).toMatchObject({ name: "Amos Kip", side: "own" });
  }
  expect(stanceByRules("Chad", selectionOf(reading)).found).toBe(false);
});

test("a person of one name whose namesake is in the story is not everybody", () => {
  const reading = readingOf({
    text: "Berg left. Amos Kip said that the tram was late.",
    people: [
      { id: "berg", name: "Berg" },
      { id: "tor", name: "Tor Berg" },
      { id: "kip", name: "Amos Kip" },
    ],
    quotes: [
      { content: "that the tram was late", cue: "said", speaker: ["Amos Kip", "kip", "Amos Kip"] },
    ],
  });
  expect(stanceByRules("Berg", selectionOf(reading)).found).toBe(false);
});

test.each([
  [["for", "for"], "unclear"],
  [["for", "for", "for"], "for"],
  [["against", "against", "against", "unclear"], "against"],
  [["for", "for", "for", "against", "against"], "mixed"],
  [["unclear", "unclear", "unclear"], "unclear"],
] as const)("statements %j make the position %s", (polarities, position) => {
  expect(headlinePolarity(polarities.map((polarity) => ({ polarity })))).toBe(position);
});

test("of two who take sides in one sentence each is shown by their own clause, and “it” is what was spoken of", () => {
  const { answer } = stanceByRules(
    "toll",
    selected(
      "The road was discussed in Vik.\n\nTor Berg backed the bridge toll; Lena Roth opposed it. While Norway supports the bridge toll, Greta Hallam said that ferries should stay, adding that the toll was unfair.",
    ),
  );
  const told = answer.holders.map(({ name, statements }) => [
    name,
    statements.map(({ text, polarity }) => [text, polarity]),
  ]);
  expect(told).toContainEqual(["Tor Berg", [["Tor Berg backed the bridge toll", "for"]]]);
  expect(told).toContainEqual(["Lena Roth", [["Lena Roth opposed it.", "against"]]]);
  expect(told).toContainEqual(["Norway", [["Norway supports the bridge toll", "for"]]]);
});

test("several who stand side by side hold the view together, and the next sentence's “it” is the same matter", () => {
  const { answer } = stanceByRules(
    "the plan",
    selected(
      "Ministers met in Oslo.\n\nNorway and Kenya support the plan. Peru and the United States oppose it, arguing that it costs too much.",
    ),
  );
  expect(answer.holders.map(({ name, statements }) => [name, statements[0]?.polarity])).toEqual([
    ["Norway", "for"],
    ["Kenya", "for"],
    ["Peru", "against"],
    ["United States", "against"],
  ]);
});

test("a matter that nobody takes a side on is shown where it stands", () => {
  const story = selected("The firm will shut.\n\nIt plans to cut 300 jobs at the mill in Vik.");
  expect(stanceByRules("job cuts", story)).toMatchObject({
    found: false,
    evidence: [{ text: "It plans to cut 300 jobs at the mill in Vik." }],
  });
});
