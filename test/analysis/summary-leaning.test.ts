import { describe, expect, test } from "vitest";
import { readProse } from "../../src/analysis/prose.ts";
import {
  continuesPrevious,
  opensOnPronoun,
} from "../../src/analysis/summary/depends-on-previous.ts";
import { summarise } from "../../src/analysis/summary.ts";

function summary(sentences: readonly string[]): readonly number[] {
  const prose = readProse(sentences.join("\n\n"));
  return summarise({ prose, furniture: [], quotes: [] }).map((entry) => entry.sentence);
}

const STORY = [
  "The county shut the only bridge of Elmford on Sunday after a storm broke two pillars.",
  "Not so fast.",
  "The county asked the government for $12 million to build a bridge at Elmford.",
  "Not so fast.",
  "The mill of Oakham lost its roof to the storm.",
  "The school of Oakham lost its roof to the storm.",
];

describe("a sentence that goes on from one that is not chosen gives way", () => {
  test.each([["However, the"], ["But the"], ["Meanwhile, the"], ["At the same time, the"]])(
    "%s …",
    (opening) => {
      expect(summary(STORY)).toEqual([0, 2, 4]);
      const leaning = STORY.map((line, i) => (i === 4 ? line.replace("The", opening) : line));
      expect(summary(leaning)).toEqual([0, 2, 5]);
    },
  );
});

test.each([
  ["He passed the test.", true],
  ["On Friday he passed the test.", true],
  ["Two days later, they left the town.", true],
  ["The two had met in Oakham.", true],
  ["Both had met in Oakham.", true],
  ["In a letter to Ana Roe she thanked the town.", false],
  ["The mayor said she would stay.", false],
  ["On Friday the mayor passed the test.", false],
])("%s opens on a pronoun: %s", (sentence, expected) => {
  expect(opensOnPronoun(sentence)).toBe(expected);
});

test.each([
  ["However, the county shut the bridge.", true],
  ["In their third talks the ministers agreed on little.", true],
  ["After his arrest, Ana Roe’s brother left Oakham.", false],
  ["The county shut the bridge and its road.", false],
])("%s goes on from another sentence: %s", (sentence, expected) => {
  expect(continuesPrevious(sentence, readProse(sentence).sentences[0]?.tokens ?? [])).toBe(
    expected,
  );
});
