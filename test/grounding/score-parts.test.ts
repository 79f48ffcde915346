import { describe, expect, test } from "vitest";
import { findFaults } from "../../src/grounding/score/find-faults.ts";
import { indexSentences } from "../../src/grounding/score/index-sentences.ts";
import { hasOpposite } from "../../src/grounding/score/opposites.ts";
import { rankSentences } from "../../src/grounding/score/rank-sentences.ts";
import { readWords } from "../../src/grounding/score/read-words.ts";
import { splitClaims } from "../../src/grounding/score/split-claims.ts";
import { traceWords } from "../../src/grounding/score/trace-words.ts";
import { stemWord } from "../../src/grounding/stem-word.ts";

describe("words", () => {
  test.each([
    ["The U.S. army didn’t pay 36,000 dollars.", "the us army did not pay 36000 dollars"],
    ["Okafor's won't, can't", "okafor will not can not"],
    ["twelve of 25million on the 18 th", "twelve of 25 million on the 18"],
    ["AT&T and Zoë’s café", "at&t and zoë café"],
  ])("%s", (text, words) => {
    expect(
      readWords(text)
        .map(({ lower }) => lower)
        .join(" "),
    ).toBe(words);
  });

  test("number words and digits share a stem, and so do forms of a word", () => {
    expect(readWords("twelve 12").map((word) => word.stem)).toEqual(["12", "12"]);
    expect(new Set(["vote", "votes", "voted", "voting"].map(stemWord)).size).toBe(1);
  });
});

describe("a trace", () => {
  const index = indexSentences([
    "The mayor, who is 61, resigned on Monday.",
    "Her deputy opened the bridge.",
  ]);
  const cost = (claim: string): number => traceWords(readWords(claim), [0, 1], index).cost;

  test("of a copy costs nothing, over the end of a sentence too", () => {
    expect(cost("The mayor, who is 61, resigned on Monday.")).toBe(0);
    expect(cost("resigned on Monday. Her deputy opened")).toBe(0);
  });

  test("costs more the further it leaves the copy", () => {
    const skipped = cost("The mayor resigned on Monday.");
    const backwards = cost("On Monday the mayor resigned.");
    const jumped = cost("The mayor opened the bridge.");
    const invented = cost("The mayor resigned on a volcano yesterday.");
    expect(skipped).toBeGreaterThan(0);
    expect(backwards).toBeGreaterThan(skipped);
    expect(jumped).toBeGreaterThan(backwards);
    expect(invented).toBeGreaterThan(jumped);
  });

  test("names the place of each word, null for a new one", () => {
    const claim = readWords("Mayor, who is 61, opened the bridge yesterday");
    const { steps } = traceWords(claim, [0, 1], index);
    expect(steps.map((step) => step && `${step.sentence}:${step.at}`)).toEqual([
      ...["0:1", "0:2", "0:3", "0:4"],
      ...["1:2", "1:3", "1:4"],
      null,
    ]);
  });
});

test("the sentence that shares the rarest words is ranked first, of equal ones the shortest", () => {
  const index = indexSentences([
    "The council met.",
    "The council met again about the harbour and about schools.",
    "The council met about the harbour.",
  ]);
  expect(rankSentences(readWords("A harbour."), index).map(({ sentence }) => sentence)).toEqual([
    2, 1,
  ]);
});

describe("faults", () => {
  const index = indexSentences([
    "Prices rose by 7. 8 per cent to $ 36, 000 in Norway, the popular minister said.",
    "The council did not approve the bridge.",
  ]);
  const faults = (claim: string) => findFaults(claim, index);

  test("numbers in pieces are found", () => {
    expect(faults("Prices rose by 7.8 per cent to $36,000.")).toMatchObject({ numbers: 0 });
    expect(faults("Prices rose by 9.8 per cent to $38,000.")).toMatchObject({ numbers: 2 });
  });

  test.each([
    ["Prices rose in Denmark.", "names"],
    ["prices rose in denmark.", "names"],
    ["Prices fell in Norway.", "opposites"],
    ["The unpopular minister said.", "opposites"],
    ["Prices never rose in Norway.", "negations"],
    ["Prices rose in a volcano.", "nouns"],
    ["The bridge and the bridge.", "repeats"],
  ])("%s has one of %s", (claim, kind) => {
    expect(faults(claim)).toMatchObject({ [kind]: 1 });
  });

  test("a negation of the article is none", () => {
    expect(faults("The council didn't approve the bridge.")).toMatchObject({ negations: 0 });
  });
});

test("opposites are known both ways and by their first syllable", () => {
  const has = (one: string, other: string) =>
    hasOpposite(stemWord(one), (found) => found === stemWord(other));
  expect(has("rejected", "accepted")).toBe(true);
  expect(has("accepted", "rejected")).toBe(true);
  expect(has("illegal", "legal")).toBe(true);
  expect(has("bridge", "harbour")).toBe(false);
});

test("claims are split as sentences are, and lines without a word are none", () => {
  expect(splitClaims("• Dr. Roe left. She won.\n---\n(3) Nobody knew . it rained .")).toEqual([
    "Dr. Roe left.",
    "She won.",
    "Nobody knew .",
    "it rained .",
  ]);
});
