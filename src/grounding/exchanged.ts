import type { Word } from "./find-words.ts";
import { isStopWord } from "./stop-words.ts";

/** For each word of a text whom or what it stands for, null for others. */
export type Labels = readonly (string | null)[];

/** Somebody or something of a kind in a text, with the words on each side. */
type Mention = { readonly id: string; readonly sides: readonly string[] };

/** Stands for any other of the kind: "Lindqvist praised #". */
const OTHER = "#";
/** Words of a side as they stand, and without those that tell nothing. */
const SIDE = 2;
const LONG_SIDE = 3;
/** Words beside more than so many tell nothing, and a hostile text may put them beside each of its numbers. */
const MOST_OWNERS = 8;
/** Left out of the long side. "was" and "by" stay: they tell who does it. */
const PASSED_OVER = new Set(
  "the a an also his her its their very then mr mrs ms dr has have had just only".split(" "),
);

/**
 * Whether a claim puts two things of a kind into each other's place. Told by the words beside them, in both directions,
 * so that a list cut short ("Okafor and Hallam met Diallo" told as "Okafor met Diallo") and a passive are none.
 */
export function areExchanged(
  claim: readonly Word[],
  claimed: Labels,
  sentence: readonly Word[],
  stated: Labels,
): boolean {
  if (new Set(claimed.filter((id) => id !== null)).size < 2) return false;
  const slots = new Map<string, Set<string>>();
  for (const { id, sides } of mentionsIn(sentence, stated)) {
    for (const side of sides) slots.set(side, (slots.get(side) ?? new Set()).add(id));
  }
  const replaced = new Set<string>();
  for (const { id, sides } of mentionsIn(claim, claimed)) {
    for (const side of sides) {
      const owners = slots.get(side);
      if (owners === undefined || owners.has(id) || owners.size > MOST_OWNERS) continue;
      for (const owner of owners) replaced.add(`${id}>${owner}`);
    }
  }
  return [...replaced].some((pair) => replaced.has(pair.split(">").reverse().join(">")));
}

function mentionsIn(words: readonly Word[], labels: Labels): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < labels.length; at++) {
    const id = labels[at];
    if (id == null) continue;
    let to = at + 1;
    while (labels[to] === id) to++;
    const sides = [
      ...sidesFrom(words, labels, at - 1, -1).map((side) => `${side} <`),
      ...sidesFrom(words, labels, to, 1).map((side) => `> ${side}`),
    ];
    mentions.push({ id, sides });
    at = to - 1;
  }
  return mentions;
}

/** The near words on one side and the long side, nearest first; none that says nothing. */
function sidesFrom(
  words: readonly Word[],
  labels: Labels,
  from: number,
  step: 1 | -1,
): readonly string[] {
  const read = (i: number) => (labels[i] == null ? (words[i]?.lower ?? "") : OTHER);
  const near = Array.from({ length: SIDE }, (_, i) => read(from + i * step));
  const far: string[] = [];
  for (let i = from; far.length < LONG_SIDE && words[i] !== undefined; i += step)
    if (!PASSED_OVER.has(read(i)) && !(read(i) === OTHER && far.at(-1) === OTHER))
      far.push(read(i));
  const sides = [near, ...(far.length === LONG_SIDE ? [far] : [])];
  return sides.filter(isTelling).map((side) => side.join(" "));
}

/** "and #" and the edge of a text are beside anybody; "of Okafor, not of Hallam" tells. */
const isTelling = (side: readonly string[]): boolean =>
  side.some((word) => word === "not" || (word !== "" && word !== OTHER && !isStopWord(word)));
