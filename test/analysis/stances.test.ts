import fc from "fast-check";
import { expect, test } from "vitest";
import { readProse } from "../../src/analysis/prose.ts";
import { findStances } from "../../src/analysis/stances.ts";
import { readingOf } from "../answers/reading.ts";

const CAST = {
  people: [
    { id: "okafor", name: "Ines Okafor", aliases: ["Okafor"] },
    { id: "hallam", name: "Greta Hallam", aliases: ["Hallam"] },
  ],
  organisations: [
    { id: "union", name: "Nurses' Union" },
    { id: "movement", name: "FORWARD movement" },
  ],
  places: [
    { id: "norway", name: "Norway" },
    { id: "kenya", name: "Kenya" },
  ],
};

const stancesIn = (text: string) => {
  const { analysis } = readingOf({ text, ...CAST });
  return findStances(readProse(text), analysis, []).map(({ holder, polarity, topic }) => [
    holder,
    polarity,
    topic,
  ]);
};

test.each([
  ["The Nurses' Union supports the night tram.", "union", "for", "the night tram"],
  [
    "Okafor has repeatedly refused to support the night tram.",
    "okafor",
    "against",
    "the night tram",
  ],
  ["Greta Hallam, who leads a club, criticised the plan.", "hallam", "against", "the plan"],
  ["The plan was opposed by the Nurses' Union on Monday.", "union", "against", "The plan"],
  ["The Nurses' Union does not support the tram.", "union", "against", "the tram"],
  [
    "Hallam and her lawyers have firmly ruled out concessions over fares.",
    "hallam",
    "against",
    "concessions over fares",
  ],
  [
    "Okafor's FORWARD movement has been critical of the help given to Kenya, seeing waste in it.",
    "movement",
    "against",
    "the help given to Kenya",
  ],
  ["Norway continues to support Kenyan fishing rights.", "norway", "for", "Kenyan fishing rights"],
  ["Hallam expressed optimism about the talks, smiling.", "hallam", "for", "the talks"],
  ["Hallam praised Okafor for her courage.", "hallam", "for", "Okafor"],
  ["Hallam accused Okafor of hiding the report.", "hallam", "against", "Okafor"],
  ["Okafor called for a second bridge.", "okafor", "for", "a second bridge"],
])("%s", (text, holder, polarity, topic) => {
  expect(stancesIn(text)).toContainEqual([holder, polarity, topic]);
});

test.each([
  ["Okafor did not rule out a delay.", "a negated refusal is no approval"],
  ["Okafor would oppose any delay.", "what is only possible takes no side"],
  ["Norway should support the plan.", "what is asked of somebody is not their view"],
  ["Hallam remains wary of the deal.", "caution takes no side"],
])("%s: %s", (text) => {
  for (const [, polarity] of stancesIn(text)) expect(polarity).toBe("unclear");
});

test.each([
  "The demand for support of the plan is strong.",
  "Okafor backed away from the plan.",
  "The plan is a disgrace.",
  "Hallam walked along the harbour.",
  "Critics opposed the plan of the town.",
  "",
])("“%s” shows nobody's attitude", (text) => {
  expect(stancesIn(text)).toEqual([]);
});

test("a judgement in somebody's words is theirs", () => {
  const text = "Okafor said that the idea of Kenya joining the league was unrealistic.";
  const { analysis } = readingOf({
    text,
    ...CAST,
    quotes: [
      {
        content: "that the idea of Kenya joining the league was unrealistic",
        cue: "said",
        speaker: ["Okafor", "okafor", "Ines Okafor"],
      },
    ],
  });
  expect(findStances(readProse(text), analysis, analysis.quotes)).toMatchObject([
    { holder: "okafor", polarity: "against", topic: "Kenya joining the league", sentences: [0] },
  ]);
});

test("what somebody tells of another's mind is not counted", () => {
  const text = "Hallam said Okafor opposes the tram.";
  const { analysis } = readingOf({
    text,
    ...CAST,
    quotes: [
      {
        content: "Okafor opposes the tram",
        cue: "said",
        speaker: ["Hallam", "hallam", "Greta Hallam"],
      },
    ],
  });
  expect(findStances(readProse(text), analysis, analysis.quotes)).toEqual([]);
});

test("topics are words of their sentence, whatever the text", () => {
  const word = fc.constantFrom(
    ..."Okafor Hallam opposes supports not the plan of Norway by was criticised , . and to critical is “ ”".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      const { analysis } = readingOf({ text, ...CAST });
      const prose = readProse(text);
      return findStances(prose, analysis, []).every(({ topic, sentences }) => {
        const sentence = prose.sentences[sentences[0]];
        return sentence !== undefined && text.slice(sentence.start, sentence.end).includes(topic);
      });
    }),
    { numRuns: 60 },
  );
});
