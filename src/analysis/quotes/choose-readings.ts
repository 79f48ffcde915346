import type { Reading } from "./cue.ts";

/** From this score on a reading may stand inside the content of another: "Roe said that Poe had warned that". */
const NESTABLE = 3;

/** Scores that differ by no more tell little. */
const NEAR_SCORES = 0.5;

const OWN_SUBJECT = new Set([
  "verb-object",
  "verb-bare-clause",
  "verb-infinitive",
  "verb-preposition",
]);

/** The readings that stand: the better ones first, none that shares words with a kept one unless it nests in it. */
export function chooseReadings(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  const ordered = readings
    .filter((reading) => !isOvershadowed(reading, readings))
    .sort((a, b) => b.score - a.score || startOf(a) - startOf(b));
  for (const reading of ordered) {
    if (kept.every((other) => isCompatible(reading, other))) kept.push(reading);
  }
  return kept.sort((a, b) => (a.cue?.[0] ?? startOf(a)) - (b.cue?.[0] ?? startOf(b)));
}

/** A weak reading inside what a hardly weaker one reports: "Roe left, saying he would rule out a deal". */
function isOvershadowed(inner: Reading, readings: readonly Reading[]): boolean {
  return readings.some((outer) => {
    if (outer === inner || outer.score >= inner.score) return false;
    const isNear = inner.score - outer.score <= NEAR_SCORES;
    return isNear && contains(outer, inner);
  });
}

function startOf({ content }: Reading): number {
  return content[0]?.[0] ?? 0;
}

function isCompatible(a: Reading, b: Reading): boolean {
  if (!overlaps(a, b)) return true;
  return isInside(a, b) || isInside(b, a);
}

function overlaps(a: Reading, b: Reading): boolean {
  const meet = (x: readonly [number, number], y: readonly [number, number]) =>
    x[0] < y[1] && y[0] < x[1];
  const wordsA = a.cue === null ? a.content : [...a.content, a.cue];
  const wordsB = b.cue === null ? b.content : [...b.content, b.cue];
  return wordsA.some((x) => wordsB.some((y) => meet(x, y)));
}

/** The whole of the inner statement, speaker and cue included, is part of what the outer one reports. */
function isInside(inner: Reading, outer: Reading): boolean {
  const isStrong = inner.score >= NESTABLE || isReport(inner, outer);
  if (!isStrong || inner.speaker === null || inner.cue === null) return false;
  return contains(outer, inner);
}

function contains(outer: Reading, inner: Reading): boolean {
  const spans = [...inner.content, inner.cue, inner.speaker].filter((span) => span !== null);
  return spans.every((x) => outer.content.some((y) => x[0] >= y[0] && x[1] <= y[1]));
}

/** "Roe said that Poe denied the claim": with a subject of its own, inside what "that" opens. */
function isReport(inner: Reading, outer: Reading): boolean {
  return outer.rule.startsWith("verb-that-clause") && OWN_SUBJECT.has(inner.rule);
}
