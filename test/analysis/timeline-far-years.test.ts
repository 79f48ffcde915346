import { expect, test } from "vitest";
import { detectLanguage } from "../../src/analysis/language.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findMoments } from "../../src/analysis/timeline.ts";

test.each([
  ["The treaty ends on 1 January 2101.", "2024-06-01"],
  ["The lease ends on May 3, 2120.", "2024-06-01"],
  ["On 1 May 3000 people marched.", "2024-06-01"],
  ["Roe left last year.", "1000-01-01"],
  ["The bridge opens next year.", "9999-12-31"],
])("%s (published %s): no date is invented", (text, published) => {
  const moments = findMoments(readProse(text), published, detectLanguage(text));
  expect(moments.map(({ date }) => date)).toEqual([null]);
});
