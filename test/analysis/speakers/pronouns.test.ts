import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";
import { nameSpeakers } from "../../../src/analysis/speakers/name-speakers.ts";
import { attributionIn, spanOf } from "./attribution-in.ts";

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|i|me|my|mine|myself)$/i;

/** Every resolved pronoun of a text with its person. */
function pronounsIn(text: string): string[] {
  const prose = readProse(text);
  const { cast } = nameSpeakers(prose, findNames(prose), []);
  return cast.people
    .flatMap(({ name, mentions }) =>
      mentions.map((span) => [span[0], text.slice(...span), name] as const),
    )
    .filter(([, word]) => PRONOUN.test(word))
    .sort(([a], [b]) => a - b)
    .map(([, word, name]) => `${word} ${name}`);
}

/** Text and the pronouns that are beyond doubt. */
const TEXTS: readonly (readonly [string, string[]])[] = [
  ["Harold Brandt opened the bridge. He thanked the workers.", ["He Harold Brandt"]],
  ["Harold Brandt said he would resign.", ["he Harold Brandt"]],
  [
    "Maria Silva praised the plan. She left early, and her car stood outside.",
    ["She Maria Silva", "her Maria Silva"],
  ],
  // two men, and nothing tells them apart
  ["The talks between Harold Brandt and Lars Nyström ended. He was tired.", []],
  // the woman is no "he"
  [
    "Harold Brandt met Maria Silva. He smiled, and she laughed.",
    ["He Harold Brandt", "she Maria Silva"],
  ],
  // an object is no subject of its own clause
  ["Harold Brandt wrote to Lars Nyström to thank him.", []],
  // whoever stands behind the comma may be meant
  ["Lars Nyström noted that during his visit to Lisbon, Harold Brandt fell ill.", []],
  // the only man of the article, and the only men of a sentence that is not about them
  [
    "The talks were followed by a visit of Harold Brandt. His car broke down.",
    ["His Harold Brandt"],
  ],
  ["A talker spoke for Harold Brandt and against Lars Nyström. He shouted.", []],
  // a "he" that stays open keeps the next one open
  ["The plan of Harold Brandt was read to Lars Nyström. He smiled. He left.", []],
  ["Harold Brandt met Lars Nyström, who had told Kwame Asante he was ill.", []],
  ["Ilmari Quennell spoke for an hour.\n\nHe asked for calm.", ["He Ilmari Quennell"]],
  // a voter is somebody else, the mayor is not
  ["Maria Silva spoke. A voter said she was tired.", []],
  ["Mayor Harold Brandt met Lars Nyström. The mayor said he was tired.", ["he Harold Brandt"]],
  ["Vice Premier He Yanmei spoke. Premier He left.", ["He He Yanmei"]],
  ["“He lied,” Harold Brandt said.", []],
];

describe("pronouns", () => {
  test.each(TEXTS)("%s", (text, pronouns) => {
    expect(pronounsIn(text)).toEqual(pronouns);
  });

  test("“he said” carries the full name of who spoke last", () => {
    const text =
      "“It rains,” said Harold Brandt. “It will stop,” he added. A boat sank near Lars Nyström.";
    const prose = readProse(text);
    const { quotes } = nameSpeakers(prose, findNames(prose), [
      attributionIn(text, ["Harold Brandt", "said", "“It rains,”", "It rains,"]),
      attributionIn(text, ["he", "added", "“It will stop,”", "It will stop,"]),
    ]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Harold Brandt", "Harold Brandt"]);
  });

  test("“I” in somebody's own words is that person", () => {
    const text = "“I like my work,” said Maria Silva.";
    const prose = readProse(text);
    const { cast } = nameSpeakers(prose, findNames(prose), [
      attributionIn(text, ["Maria Silva", "said", "“I like my work,”", "I like my work,"]),
    ]);
    expect(cast.people[0]?.mentions).toEqual([
      spanOf(text, "I"),
      spanOf(text, "my"),
      spanOf(text, "Maria Silva"),
    ]);
  });

  test("mentions stay in order and never overlap, whatever the text", () => {
    const words = [
      "Harold Brandt",
      "Maria Silva",
      "he",
      "She",
      "his",
      "him",
      "said",
      ".",
      ",",
      "“",
      "”",
      "who",
      "met",
      "\n",
      "the",
      "President",
      "and",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 50 }), (soup) => {
        const text = soup.join(" ");
        const prose = readProse(text);
        const found = nameSpeakers(prose, findNames(prose), []);
        for (const { mentions } of found.cast.people) {
          mentions.forEach(([start, end], i) => {
            expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.[1] ?? 0);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }
        expect(nameSpeakers(prose, findNames(prose), [])).toEqual(found);
      }),
    );
  });
});
