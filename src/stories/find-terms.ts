import { detectLanguage } from "../analysis/language.ts";
import { COMMON_WORDS } from "../analysis/words/common-words.ts";
import { FUNCTION_WORDS } from "../analysis/words/function-words.ts";
import { STOP_WORDS } from "../analysis/words/stop-words.ts";
import { foldWord } from "../search/fold-word.ts";
import type { StoryArticle } from "./story-article.ts";

/** What an article is about, as the words that it uses. */
export type Terms = {
  /** How much each stem counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Stems that every English article may use. */
  readonly common: ReadonlySet<string>;
  /** Stems by whether they stand with a capital within sentences more often than without: names, in most languages. */
  readonly capitals: ReadonlyMap<string, number>;
};

/** So many words that say something are read: what stands behind them is background, and no text is expensive. */
const MOST_WORDS = 250;
const TITLE_WEIGHT = 2;
const CAPITAL_WEIGHT = 2;

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/u));
/** "Okafor's", "bridge", "2024" */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\p{N}+/gu;
const POSSESSIVE = /['’]s?$/u;
const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\p{N}/u;
/** Behind this a capital says nothing: a stop, a line's end, an opening quotation mark. */
const START = /[.!?\n"“„«`'’]\s{0,2}$/u;
const LOOK_BACK = 3;
const stops = new Map<string, ReadonlySet<string>>();

type Token = {
  readonly stem: string;
  readonly isCommon: boolean;
  /** null: at the start of a sentence, where every word has one. */
  readonly isCapital: boolean | null;
};

/**
 * The words of an article that tell what it is about, by stem in one script ("Песков" is "peskov"). Those of the title
 * and those with a capital count more, and only the first 250 of the text count (chosen on the ECB+ development half).
 * Little words are left out in the languages whose little words are known.
 * @param fold gives a word its stem: a caller with many articles remembers what it gave
 */
export function findTerms(
  { title, text, names, language }: Pick<StoryArticle, "title" | "text" | "names" | "language">,
  fold = foldWord,
): Terms {
  const isStop = stopWordsOf(language ?? detectLanguage(text));
  const weights = new Map<string, number>();
  const capitals = new Map<string, number>();
  const common = new Set<string>();
  const uncommon = new Set<string>();
  const count = (of: Iterable<Token>, weight: number, capitalWeight: number): void => {
    for (const { stem, isCommon, isCapital } of of) {
      const more = isCapital ? capitalWeight : 0;
      weights.set(stem, (weights.get(stem) ?? 0) + weight + more);
      (isCommon ? common : uncommon).add(stem);
      if (isCapital !== null && capitalWeight > 0)
        capitals.set(stem, (capitals.get(stem) ?? 0) + (isCapital ? 1 : -1));
    }
  };
  count(tokens(text, isStop, fold), 1, CAPITAL_WEIGHT);
  count(tokens(title ?? "", isStop, fold), TITLE_WEIGHT, 0);
  for (const name of names)
    for (const { stem } of tokens(name, isStop, fold))
      capitals.set(stem, Math.max(1, capitals.get(stem) ?? 0));
  for (const stem of uncommon) common.delete(stem);
  return { weights, common, capitals };
}

function* tokens(
  text: string,
  isStop: ReadonlySet<string>,
  fold: (word: string) => string,
): Generator<Token> {
  const plain = text.normalize("NFKC");
  let count = 0;
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(POSSESSIVE, "");
    if ((lower.length < 2 && !FIGURE.test(lower)) || isStop.has(lower)) continue;
    if (count++ === MOST_WORDS) return;
    const isStart = index === 0 || START.test(plain.slice(Math.max(0, index - LOOK_BACK), index));
    yield {
      stem: fold(lower),
      isCommon: COMMON.has(lower),
      isCapital: isStart ? null : CAPITAL.test(word),
    };
  }
}

function stopWordsOf(language: string): ReadonlySet<string> {
  if (language === "en") return STOP_WORDS;
  const known = stops.get(language) ?? new Set((FUNCTION_WORDS[language] ?? "").split(" "));
  stops.set(language, known);
  return known;
}
