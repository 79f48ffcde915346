import { expect, test } from "vitest";
import type { GateCount } from "../../src/store.ts";
import { type Seen, tallyToText } from "./tally-to-text.ts";

const by = (why: Seen["why"] | "model", seconds: number): Seen =>
  why === "model" ? { byModel: true, why: null, seconds } : { byModel: false, why, seconds };

const counted = (
  prompt: string,
  fate: GateCount["fate"],
  reason: string,
  count: number,
): GateCount => ({ prompt, version: 2, model: "small", fate, reason, count });

const TALLY = {
  model: "small",
  digests: [by("model", 2), by("timeout", 30), by("timeout", 30), by(null, 0)],
  answers: [by("model", 1), by("no-answer", 1)],
  open: [by("no-answer", 1), by("model", 3)],
  counts: [
    counted("digest", "kept", "", 6),
    counted("digest", "replaced", "number-not-in-source", 1),
    counted("digest", "dropped", "furniture", 1),
    counted("answer", "kept", "", 2),
  ],
  spent: { calls: 7, inputTokens: 9000, outputTokens: 800, costMicros: 12_300 },
  priced: true,
};

test("the table tells what came of digests, answers and questions without one, by prompt and reason", () => {
  expect(tallyToText(TALLY).split("\n")).toEqual([
    "model small",
    "digests 4: by the model 1, by rules 3 (timeout 2, not asked 1)",
    "answers 2: by the model 1, by rules 1 (no-answer 1)",
    "questions without an answer 2: left open 1, answered 1",
    "answer v2: lines 2, kept 2 (100.0 %), repaired 0 (0.0 %), replaced 0 (0.0 %), dropped 0 (0.0 %)",
    "digest v2: lines 8, kept 6 (75.0 %), repaired 0 (0.0 %), replaced 1 (12.5 %), dropped 1 (12.5 %)",
    "  1 replaced: number-not-in-source",
    "  1 dropped: furniture",
    "calls 7, tokens in 9000, out 800, cost 0.0123",
    "seconds a digest 30.0 median, 30.0 at most; an answer 1.0 median, 3.0 at most",
  ]);
});

test("a model that answered nothing at all has a table too", () => {
  const none = {
    digests: [by("unreachable", 0)],
    answers: [],
    open: [],
    counts: [],
    priced: false,
  };
  const table = tallyToText({ ...TALLY, ...none });
  expect(table).toContain("digests 1: by the model 0, by rules 1 (unreachable 1)");
  expect(table).toContain("cost unknown, no price set");
  expect(table).not.toContain("NaN");
});
