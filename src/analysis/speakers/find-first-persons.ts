import type { Quote } from "../../analysis.ts";
import type { ResolvedPronoun } from "./resolve-pronouns.ts";
import { lowerBound, type Scene } from "./scene.ts";

const FIRST_PERSON = /^(?:I|me|my|mine|myself|Me|My|Mine|Myself)$/u;
const GLUED = /['’](?:m|ve|d|ll)$/u;

/** The words between two offsets, over the borders of sentences. */
function* wordsWithin({ sentences }: Scene, start: number, end: number) {
  const behind = lowerBound(sentences, start + 1, (sentence) => sentence.words[0]?.start ?? 0);
  for (let i = Math.max(0, behind - 1); i < sentences.length; i++) {
    for (const word of sentences[i]?.words ?? []) {
      if (word.start >= end) return;
      if (word.start >= start) yield word;
    }
  }
}

/** "I" and "my" between the quotation marks of a person who is known: nobody else can be meant. */
export function findFirstPersons(scene: Scene, quotes: readonly Quote[]): ResolvedPronoun[] {
  const people = new Map(scene.cast.people.map((person) => [person.id, person]));
  const found = new Map<number, ResolvedPronoun>();
  // The longer quote comes first, so the inner speaker of nested words has the last say.
  for (const { quoted, speaker } of quotes) {
    const person = speaker?.also.length ? undefined : people.get(speaker?.entity ?? "");
    for (const [start, end] of quoted) {
      for (const word of wordsWithin(scene, start, end)) {
        const text = word.text.replace(GLUED, "");
        if (!FIRST_PERSON.test(text)) continue;
        if (person)
          found.set(word.start, { start: word.start, end: word.start + text.length, person });
        else found.delete(word.start);
      }
    }
  }
  return [...found.values()];
}
