import type { Sentence } from "../prose.ts";
import type { Draft } from "./draft.ts";
import { openingSubject } from "./find-subject.ts";
import { findUnits } from "./unit.ts";

const PRONOUN = /^(?:he|she|they|it|we|i)$/iu;

/**
 * Whether the quotation of a sentence without any cue goes on with the speaker of its paragraph:
 * `Indeed, “it was far worse than that.”`, `“It was bad enough” to close the school.` That holds as long as one
 * speaker alone was quoted before, and no subject outside the marks brings somebody else in.
 */
export function goesOn(text: string, sentence: Sentence, paragraph: readonly Draft[]): boolean {
  if (!hasOneSpeaker(text, paragraph)) return false;
  const units = findUnits(text, sentence)[0] ?? [];
  return openingSubject(units, units.length) === null;
}

/** “…,” Roe said. “…,” she added. */
function hasOneSpeaker(text: string, paragraph: readonly Draft[]): boolean {
  const phrases = new Set(
    paragraph.map(({ speaker }) => (speaker === null ? "" : text.slice(...speaker))),
  );
  const pronouns = [...phrases].filter((phrase) => PRONOUN.test(phrase));
  return !phrases.has("") && phrases.size - pronouns.length < 2 && pronouns.length < 2;
}
