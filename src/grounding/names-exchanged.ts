import type { Word } from "./find-words.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";
import { isStopWord } from "./stop-words.ts";

/** Somebody named in a text, with the two words on each side. */
type Mention = { readonly id: string; readonly sides: readonly string[] };

/** Stands for any other name of the kind: "Lindqvist praised #". */
const OTHER = "#";
const SIDE = 2;

/**
 * Whether a claim puts two names into each other's place: "Hallam praised Okafor" of "Okafor praised Hallam". Told by
 * the words beside a name, in both directions, so that a list cut short ("Okafor and Hallam met Diallo" told as
 * "Okafor met Diallo") and a passive are none.
 */
export function areNamesExchanged(
  claim: readonly Word[],
  sentence: readonly Word[],
  present: readonly NamedEntity[],
): boolean {
  return [true, false].some((isPerson) => {
    const kin = present.filter((entity) => entity.isPerson === isPerson);
    return kin.length > 1 && areExchanged(mentionsIn(claim, kin), mentionsIn(sentence, kin));
  });
}

function areExchanged(claimed: readonly Mention[], stated: readonly Mention[]): boolean {
  const slots = new Map<string, Set<string>>();
  for (const { id, sides } of stated) {
    for (const side of sides) slots.set(side, (slots.get(side) ?? new Set()).add(id));
  }
  const replaced = new Set<string>();
  for (const { id, sides } of claimed) {
    for (const side of sides) {
      const owners = slots.get(side);
      if (owners === undefined || owners.has(id)) continue;
      for (const owner of owners) replaced.add(`${id}>${owner}`);
    }
  }
  return [...replaced].some((pair) => replaced.has(pair.split(">").reverse().join(">")));
}

/** Whom a text names, by words that only one of them is called by. */
function mentionsIn(words: readonly Word[], kin: readonly NamedEntity[]): readonly Mention[] {
  const labels = words.map(({ text }) => {
    if (!/^\p{Lu}/u.test(text)) return null;
    const key = nameKey(text);
    const bearers = kin.filter((entity) => entity.words.has(key));
    return bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
  });
  const mentions: Mention[] = [];
  for (let at = 0; at < labels.length; at++) {
    const id = labels[at];
    if (id == null) continue;
    let to = at + 1;
    while (labels[to] === id) to++;
    const read = (i: number) => (labels[i] == null ? (words[i]?.lower ?? "") : OTHER);
    const before = Array.from({ length: SIDE }, (_, i) => read(at - SIDE + i));
    const after = Array.from({ length: SIDE }, (_, i) => read(to + i));
    const sides = [
      ...(isTelling(before) ? [`${before.join(" ")} <`] : []),
      ...(isTelling(after) ? [`> ${after.join(" ")}`] : []),
    ];
    mentions.push({ id, sides });
    at = to - 1;
  }
  return mentions;
}

/** "and #" and the edge of a text are beside anybody. */
const isTelling = (side: readonly string[]): boolean =>
  side.some((word) => word !== "" && word !== OTHER && !isStopWord(word));
