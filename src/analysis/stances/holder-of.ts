import type { Phrase } from "../quotes/find-subject.ts";
import type { Unit } from "../quotes/unit.ts";
import type { Mentions } from "./mentions.ts";

const HEAD_ENDS = new Set([",", "of", "in", "for", "from", "at", "with", "who", "which"]);

// A name may begin before the phrase: taggers take "FORWARD" of the "FORWARD movement" for an adverb.
const LONGEST_NAME = 60;

/** The entity that a phrase names: "the mayor, Ines Okafor," → Okafor; "the town's council" → nobody. */
export function entityOf(
  units: readonly Unit[],
  { first, last }: Phrase,
  mentions: Mentions,
): string | null {
  const [from, to] = [units[first], units[last - 1]];
  if (!from || !to) return null;
  const named = mentions
    .within(from.start - LONGEST_NAME, to.end)
    .filter((mention) => mention.end > from.start)
    .filter((mention) => !isPossessive(units, first, last, mention.end));
  const person = named.find((mention) => mention.person);
  if (person) return person.entity;
  let head = first;
  while (head + 1 < last && !HEAD_ENDS.has(units[head + 1]?.lower ?? "")) head++;
  return named.find((mention) => mention.end === units[head]?.end)?.entity ?? null;
}

const isPossessive = (units: readonly Unit[], first: number, last: number, end: number): boolean =>
  units.slice(first, last).some((unit) => unit.start === end && /^['’]s?$/u.test(unit.text));
