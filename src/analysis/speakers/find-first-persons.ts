import type { Quote } from "../../analysis.ts";
import type { ResolvedPronoun } from "./resolve-pronouns.ts";
import { type Scene, sentenceAt, wordAt } from "./scene.ts";

const FIRST_PERSON = /^(?:I|me|my|mine|myself|Me|My|Mine|Myself)$/u;
const GLUED = /['’](?:m|ve|d|ll)$/u;

/** "I" and "my" between the quotation marks of a person who is known: nobody else can be meant. */
export function findFirstPersons(scene: Scene, quotes: readonly Quote[]): ResolvedPronoun[] {
  const people = new Map(scene.cast.people.map((person) => [person.id, person]));
  const found = new Map<number, ResolvedPronoun>();
  // The longer quote comes first, so the inner speaker of nested words has the last say.
  for (const { quoted, speaker } of quotes) {
    const person = people.get(speaker?.entity ?? "");
    for (const [start, end] of quoted) {
      let sentence = sentenceAt(scene.sentences, start);
      for (let at = sentence ? wordAt(sentence, start) : 0; sentence; at++) {
        const word = sentence.words[at];
        if (!word) {
          sentence = scene.sentences.find((next) => next.index > (sentence?.index ?? 0));
          at = -1;
          continue;
        }
        if (word.start >= end) break;
        const text = word.text.replace(GLUED, "");
        if (!FIRST_PERSON.test(text)) continue;
        if (person && !speaker?.also.length)
          found.set(word.start, { start: word.start, end: word.start + text.length, person });
        else found.delete(word.start);
      }
    }
  }
  return [...found.values()];
}
