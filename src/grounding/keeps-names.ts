import { asPronoun } from "../analysis/speakers/pronouns.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";
import type { Passage } from "./passage.ts";

/**
 * Whether a claim still names everybody and everything that its sentence names. Only then may the title add a name:
 * a name of the title in the place of another is an exchange, whatever else the title says.
 */
export function keepsNames(
  claim: Passage,
  sentence: Passage,
  entities: readonly NamedEntity[],
): boolean {
  const has = (key: string) => claim.keyLine.includes(` ${key} `);
  const keepsRuns = sentence.names.every(({ words }) => words.some((word) => has(nameKey(word))));
  if (!keepsRuns) return false;
  const spared = pronouns(claim) >= pronouns(sentence);
  return spared || entities.every(({ isPerson, words }) => !isPerson || [...words].some(has));
}

const pronouns = ({ words }: Passage): number =>
  words.filter(({ text }) => asPronoun(text) !== undefined).length;
