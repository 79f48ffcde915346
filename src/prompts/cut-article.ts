import type { Analysis } from "../analysis.ts";
import { datamark } from "./datamark.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { NumberedSentence } from "./number-sentences.ts";

/** Part of the budget that the article's beginning gets: news tells the most important first. */
const HEAD = 3 / 4;
/** A "sentence" of more than this part of the budget is a table or an attack, and would push out all the others … */
const LONGEST = 1 / 4;
/** … but one of up to eighty words is a sentence, however small the share of its article. */
const LONG_SENTENCE = 200;
/** The list's own: `[…]` is one sign more than the commas that were counted. */
const BRACKETS = 1;
/** Signs of the length that marks have. */
const ANY_MARK = "¤¦";

/** What a model is given of an article, and how much that is: null where it is all of it. */
export type CutArticle = {
  readonly kept: readonly NumberedSentence[];
  readonly cut: { readonly sentences: number; readonly of: number } | null;
};

/**
 * Fits an article into a model's input, whole sentences only. An article that fits stays whole. Of a longer one, three
 * quarters of the budget go to its beginning; the rest goes to sentences further down that the rules chose for the
 * summary, then to those that quote a named speaker, as a profile's best quotes stand in its middle; what is left
 * lengthens the beginning. Text order is kept. The card must say so: "The model read 212 of 480 sentences".
 * @param listed what `listSentences` gives
 * @param mostTokens budget of the list as it is sent: marked, numbered, as JSON; by `estimateTokens`
 */
export function cutArticle(
  listed: readonly NumberedSentence[],
  analysis: Pick<Analysis, "summary" | "quotes">,
  mostTokens: number,
): CutArticle {
  const room = Math.max(0, mostTokens - BRACKETS);
  const costs = new Map(listed.map((sentence) => [sentence.n, costOf(sentence)]));
  const cost = (n: number): number => costs.get(n) ?? Number.POSITIVE_INFINITY;
  const all = [...costs.keys()];
  if (all.reduce((sum, n) => sum + cost(n), 0) <= room) return { kept: listed, cut: null };
  const longest = Math.max(room * LONGEST, LONG_SENTENCE);
  const fitting = all.filter((n) => cost(n) <= longest);
  const kept = new Set<number>();
  let spent = 0;
  const take = (n: number, budget: number): boolean => {
    if (kept.has(n)) return true;
    if (spent + cost(n) > budget) return false;
    kept.add(n);
    spent += cost(n);
    return true;
  };
  fitting.every((n) => take(n, room * HEAD));
  const fits = new Set(fitting);
  for (const n of wantedOf(analysis)) if (fits.has(n)) take(n, room);
  fitting.every((n) => take(n, room));
  return {
    kept: listed.filter(({ n }) => kept.has(n)),
    cut: { sentences: kept.size, of: listed.length },
  };
}

/** Sentences worth reading wherever they stand, the worthiest first. */
function wantedOf({ summary, quotes }: Pick<Analysis, "summary" | "quotes">): readonly number[] {
  const named = quotes.filter(
    ({ quoted, speaker }) => quoted.length > 0 && speaker !== null && speaker.name !== null,
  );
  return [...summary.map(({ sentence }) => sentence), ...named.flatMap((quote) => quote.sentences)];
}

function costOf({ n, text }: NumberedSentence): number {
  return estimateTokens(`${JSON.stringify({ n, text: datamark(text, ANY_MARK) })},`);
}
