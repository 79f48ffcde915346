import type { Quote, Stance } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Cast } from "./cast.ts";
import type { Prose } from "./prose.ts";
import { findUnits } from "./quotes/unit.ts";
import { findAttitudes } from "./stances/find-attitudes.ts";
import { ATTITUDE_WORDS } from "./stances/lexicon.ts";
import { sortMentions } from "./stances/mentions.ts";
import { readAttitude, type Scene } from "./stances/read-attitude.ts";
import { readJudgement } from "./stances/read-judgement.ts";
import type { Token } from "./tokens.ts";
import { BAD, GOOD } from "./words/attitude-words.ts";

/**
 * Attitudes that the text gives to somebody it names, each with the sentence that shows it: "The union has been
 * critical of the plan", "Okafor ruled out a delay", "Diallo said that the fare was unfair". It reads attitude
 * words and their subjects; irony, and what only a whole paragraph says, it cannot see. The outlet's own
 * judgements have no holder and are left out.
 */
export function findStances(prose: Prose, cast: Cast, quotes: readonly Quote[]): Stance[] {
  const mentions = sortMentions(cast);
  const quotesOf = bySentence(quotes);
  let last: { readonly sentence: number; readonly topic: Span } | null = null;
  return prose.sentences.flatMap((sentence): Stance[] => {
    if (!sentence.tokens.some(showsAttitude)) return [];
    const here = quotesOf.get(sentence.index) ?? [];
    return findUnits(prose.text, sentence).flatMap((units): Stance[] => {
      const { text } = prose;
      const scene: Scene = {
        text,
        sentence: sentence.index,
        units,
        mentions,
        quotes: here,
        before: null,
      };
      const attitudes = findAttitudes(units).flatMap((attitude): readonly Stance[] => {
        // "It" reaches no further back than the sentence before.
        const before = last && sentence.index - last.sentence <= 1 ? last.topic : null;
        const read = readAttitude(attitude, { ...scene, before });
        if (read) last = { sentence: sentence.index, topic: read.topic };
        return read?.stances ?? [];
      });
      const judgements = here.map((quote) => readJudgement(quote, scene));
      return distinct([...attitudes, ...judgements].filter((stance) => stance !== null));
    });
  });
}

// Most sentences hold no such word, and are not looked at any closer.
const showsAttitude = ({ lower }: Token): boolean =>
  ATTITUDE_WORDS.has(lower) || GOOD.has(lower) || BAD.has(lower);

function bySentence(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (const sentence of quote.sentences) {
      found.set(sentence, [...(found.get(sentence) ?? []), quote]);
    }
  }
  return found;
}

/** One stance for each holder and topic of a sentence: the surest. */
function distinct(stances: readonly Stance[]): Stance[] {
  const best = new Map<string, Stance>();
  for (const stance of stances) {
    const key = `${stance.holder} ${stance.topic}`;
    const known = best.get(key);
    if (!known || stance.confidence > known.confidence) best.set(key, stance);
  }
  return [...best.values()];
}
