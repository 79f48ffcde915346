import type { Entity } from "../../analysis.ts";
import type { Cast } from "../cast.ts";
import type { Kind } from "../names/lexicon.ts";
import { scanWords } from "../names/scan-words.ts";
import type { Word, WordSentence } from "../names/word.ts";
import type { Prose } from "../prose.ts";

/** A bare name in its sentence: words [from, to). */
export type Mention = {
  readonly entity: Entity;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly sentence: WordSentence;
  readonly from: number;
  readonly to: number;
};

/** An article as the speaker passes read it. */
export type Scene = {
  readonly text: string;
  readonly sentences: readonly WordSentence[];
  readonly cast: Cast;
  /** All names, in text order. */
  readonly mentions: readonly Mention[];
  /** Those of people. */
  readonly persons: readonly Mention[];
};

/** First index of an ordered list whose item does not lie before `at`. */
export function lowerBound<T>(
  list: readonly T[],
  at: number,
  position: (item: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && position(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = (word: Word): number => word.start;

/** The sentence that holds the character at `at`, if its words do. */
export function sentenceAt(
  sentences: readonly WordSentence[],
  at: number,
): WordSentence | undefined {
  const behind = lowerBound(sentences, at + 1, (sentence) => sentence.words[0]?.start ?? 0);
  return sentences[behind - 1];
}

/** Number of the first word of a sentence that starts at `at` or behind. */
export function wordAt(sentence: WordSentence, at: number): number {
  return lowerBound(sentence.words, at, startOf);
}

/** Sets the scene: words again, and every name of the cast where it stands among them. */
export function setScene(prose: Prose, cast: Cast): Scene {
  const sentences = scanWords(prose).filter((sentence) => sentence.words.length > 0);
  const mentions: Mention[] = [];
  const place = (entities: readonly Entity[], kind: Kind): void => {
    for (const entity of entities) {
      for (const [start, end] of entity.mentions) {
        const sentence = sentenceAt(sentences, start);
        if (!sentence) continue;
        const from = wordAt(sentence, start);
        mentions.push({ entity, kind, start, end, sentence, from, to: wordAt(sentence, end) });
      }
    }
  };
  place(cast.people, "person");
  place(cast.organisations, "organisation");
  place(cast.places, "place");
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const persons = mentions.filter((mention) => mention.kind === "person");
  return { text: prose.text, sentences, cast, mentions, persons };
}

// A phrase that names more has gone wrong, and must not cost more for it.
const MOST_WITHIN = 30;

/** The names that stand wholly between two offsets, in text order. */
export function mentionsWithin(scene: Scene, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let i = lowerBound(scene.mentions, start, (m) => m.start); i < scene.mentions.length; i++) {
    const mention = scene.mentions[i];
    if (!mention || mention.start >= end || found.length === MOST_WITHIN) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
