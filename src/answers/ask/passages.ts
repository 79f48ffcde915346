import type { Span } from "../../article.ts";
import type { Reading } from "../../command.ts";
import { sentenceAt } from "../sentence-at.ts";
import { sentenceText } from "../sentence-text.ts";
import { contentStems } from "./content-words.ts";

/** A sentence as a question meets it. */
export type Passage = {
  readonly reading: Reading;
  readonly sentence: number;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Ids of the entities that it names, by a pronoun too. */
  readonly entities: ReadonlySet<string>;
};

/** The sentences of some articles that may be evidence. Furniture never is. */
export function readPassages(readings: readonly Reading[]): readonly Passage[] {
  return readings.flatMap((reading) => {
    const silent = new Set(reading.analysis.furniture);
    const named = mentionsBySentence(reading);
    const topics = new Map<number, string[]>();
    for (const { topic, sentences } of reading.analysis.stances) {
      for (const n of sentences) topics.set(n, [...(topics.get(n) ?? []), topic]);
    }
    return reading.analysis.sentences.flatMap(([start], sentence): Passage[] => {
      if (silent.has(sentence)) return [];
      const text = sentenceText(reading, sentence);
      const mentions = named.get(sentence) ?? [];
      const entities = new Set(mentions.map(({ entity }) => entity));
      // "Brazil opposes it": what it is stands in the sentence before, and in the stance.
      const meant = topics.get(sentence) ?? [];
      const stems = new Set([withoutNames(text, start, mentions), ...meant].flatMap(contentStems));
      return [{ reading, sentence, text, stems, entities }];
    });
  });
}

type Mention = { readonly entity: string; readonly span: Span };

function mentionsBySentence({ analysis }: Reading): ReadonlyMap<number, readonly Mention[]> {
  const named = new Map<number, Mention[]>();
  for (const { id, mentions } of [
    ...analysis.people,
    ...analysis.organisations,
    ...analysis.places,
  ]) {
    for (const span of mentions) {
      const sentence = sentenceAt(analysis.sentences, span[0]);
      const known = named.get(sentence) ?? [];
      known.push({ entity: id, span });
      named.set(sentence, known);
    }
  }
  return named;
}

/** The text with names of one word blanked out: the paper "Deadline" is no deadline. */
function withoutNames(text: string, start: number, mentions: readonly Mention[]): string {
  let rest = text;
  for (const { span } of mentions) {
    const [from, to] = [span[0] - start, span[1] - start];
    const name = text.slice(from, to);
    if (ONE_NAME.test(name)) rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return rest;
}

const ONE_NAME = /^\p{Lu}[^\s]*$/u;
