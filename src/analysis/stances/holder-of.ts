import type { Phrase } from "../quotes/find-subject.ts";
import type { Unit } from "../quotes/unit.ts";
import type { Mention, Mentions } from "./mentions.ts";

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
  // "backed by Okafor and 12 percent of the voters": the list is not read apart.
  if (units.slice(first, last).some(({ pos }) => pos === "NUM")) return null;
  const named = mentions
    .within(from.start - LONGEST_NAME, to.end)
    .filter((mention) => mention.end > from.start && !isOwner(units, mention))
    .filter((mention) => !isPossessive(units, first, last, mention.end));
  const person = named.find((mention) => mention.person);
  if (person) return person.entity;
  let head = first;
  while (head + 1 < last && !HEAD_ENDS.has(units[head + 1]?.lower ?? "")) head++;
  return named.find((mention) => mention.end === units[head]?.end)?.entity ?? null;
}

// "his rivals": the rivals, not him.
const OWNERS = new Set(["his", "her", "their", "its", "my", "our", "your"]);

const isOwner = (units: readonly Unit[], { start }: Mention): boolean =>
  units.some((unit) => unit.start === start && OWNERS.has(unit.lower));

const isPossessive = (units: readonly Unit[], first: number, last: number, end: number): boolean =>
  units.slice(first, last).some((unit) => unit.start === end && /^['’]s?$/u.test(unit.text));

/** The entities that a phrase names side by side, "Oslo and Bergen" → both; else the one that `entityOf` finds. */
export function entitiesOf(
  units: readonly Unit[],
  phrase: Phrase,
  mentions: Mentions,
): readonly string[] {
  const pieces: Unit[][] = [[]];
  for (const unit of units.slice(phrase.first, phrase.last)) {
    if (unit.text === "," || unit.lower === "and") pieces.push([]);
    else pieces.at(-1)?.push(unit);
  }
  const named = pieces.filter((piece) => piece.length > 0).map((piece) => nameOf(piece, mentions));
  if (named.length > 1 && named.every((entity) => entity !== null)) return [...new Set(named)];
  const one = entityOf(units, phrase, mentions);
  return one === null ? [] : [one];
}

/** The entity whose name some units are and nothing else: "the United States". */
function nameOf(piece: readonly Unit[], mentions: Mentions): string | null {
  const bare = piece[0]?.lower === "the" ? piece.slice(1) : piece;
  const [from, to] = [piece[0]?.start ?? 0, bare.at(-1)?.end ?? 0];
  const mention = mentions
    .within(from, to)
    .find(({ start, end }) => end === to && start <= (bare[0]?.start ?? 0));
  return mention?.entity ?? null;
}
