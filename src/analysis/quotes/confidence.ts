import type { Draft } from "./draft.ts";

/**
 * The share of each rule's statements that were right on PolNeAR's development articles, speaker included
 * (November 2026, rounded to 0.05; rules seen fewer than 30 times are pulled toward 0.7).
 */
const BY_RULE: Readonly<Record<string, number>> = {
  "quote-subject-verb": 0.95,
  "quote-verb-subject": 0.95,
  "verb-subject-quote": 0.9,
  "verb-colon-quote": 0.9,
  "clause-around-cue": 0.95,
  "clause-subject-verb": 0.9,
  "clause-verb-subject": 0.85,
  "verb-that-clause": 0.9,
  "verb-bare-clause": 0.9,
  "according-to": 0.9,
  "verb-quote": 0.8,
  "verb-object": 0.8,
  "verb-preposition": 0.8,
  "verb-infinitive": 0.8,
  "verb-gerund": 0.75,
  "verb-question": 0.8,
  "relative-content": 0.8,
  "name-colon": 0.8,
  "quote-signature": 0.75,
  "as-clause": 0.7,
  "passive-agent": 0.65,
  "noun-cue": 0.6,
  "sentence-colon": 0.6,
  introduction: 0.55,
  "passive-that": 0.5,
  "statement-then-quotation": 0.8,
  "sentence-goes-on": 0.8,
  "lone-quotation": 0.3,
};
const UNKNOWN = 0.5;

/** The subject of the verb before is the right speaker in about 77 of 100 cases. */
const SHARED = "-shared";
const SHARED_SUBJECT = 0.85;

/** A quotation that went on over paragraphs without a mark that says so. */
const STRETCHED = 0.9;

/** How much a statement can be trusted: the share of its like that was right, 0 … 1, two decimals. */
export function confidenceOf({ rule, isStretched }: Pick<Draft, "rule" | "isStretched">): number {
  const isShared = rule.endsWith(SHARED);
  const base = BY_RULE[isShared ? rule.slice(0, -SHARED.length) : rule] ?? UNKNOWN;
  const factor = (isShared ? SHARED_SUBJECT : 1) * (isStretched ? STRETCHED : 1);
  return Math.round(base * factor * 100) / 100;
}
