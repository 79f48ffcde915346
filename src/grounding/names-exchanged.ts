import { areExchanged, type Labels } from "./exchanged.ts";
import type { Word } from "./find-words.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";

/** Whether a claim puts two names into each other's place: "Hallam praised Okafor" of "Okafor praised Hallam". */
export function areNamesExchanged(
  claim: readonly Word[],
  sentence: readonly Word[],
  present: readonly NamedEntity[],
): boolean {
  return [true, false].some((isPerson) => {
    const kin = present.filter((entity) => entity.isPerson === isPerson);
    return (
      kin.length > 1 && areExchanged(claim, namedBy(claim, kin), sentence, namedBy(sentence, kin))
    );
  });
}

/** Whom a text names, by words that only one of them is called by. */
function namedBy(words: readonly Word[], kin: readonly NamedEntity[]): Labels {
  return words.map(({ text }) => {
    if (!/^\p{Lu}/u.test(text)) return null;
    const key = nameKey(text);
    const bearers = kin.filter((entity) => entity.words.has(key));
    return bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
  });
}
