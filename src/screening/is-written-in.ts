import { findQuotations } from "../analysis/quotations.ts";
import { FUNCTION_WORDS, TELLING_LETTERS } from "../analysis/words/function-words.ts";
import { fitsScript } from "./fits-script.ts";

/** "Le conseil ferme le pont pour deux ans": two little words that only French has, and none of the asked language. */
const LEAST_AGAINST = 2;
/** Names of films, ships and papers bring foreign little words along; a text has more of its own. */
const TIMES_OWN = 2;
/** A running text of this many words has one of its language's little words; it has a dozen in most. */
const MANY_WORDS = 40;
/** A letter is a weaker sign than a word: it also comes with loan words such as "façade". */
const LETTER_WEIGHT = 0.5;
/** "a" is English too, and "i", "o", "s" are initials and grades. Cyrillic ones are words like any other. */
const LATIN_LETTER_WEIGHT = 0.25;
const LATIN_LETTER = /^[a-z]$/u;
/** Enough to tell a language; a model's text is shorter. */
const SAMPLE = 5000;

/** "Elmford’s", "co-author": what an apostrophe or hyphen joins is one word, or its parts would read as words of others. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** "Ludwig van der Meer", "Ana de la Cruz y Vega": lower-case parts of a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  "al av af bin ibn ben da das de del della den der des di do dos du e el i la las le los ten ter van von y zu".split(
    " ",
  ),
);

/**
 * Whether a short text of a model is written in the language (ISO 639-1) it was asked for. It is told by script and by
 * the little words outside quotation marks and names, for quotes stay in the article's language. Where it cannot tell
 * (a few names and numbers, a language it knows no words of, close relatives such as Danish and Norwegian) it is true:
 * a good text is never thrown away for being short.
 */
export function isWrittenIn(text: string, language: string): boolean {
  const words = runningWords(withoutQuotations(text.slice(0, SAMPLE)));
  if (!fitsScript(words.join(" "), language)) return false;
  const own = SIGNS.get(language);
  if (own === undefined) return true;
  if (words.length >= MANY_WORDS && !words.some((word) => own.words.has(word))) return false;
  return ![...SIGNS.values()].some((other) => speaksFor(other, own, words));
}

function withoutQuotations(text: string): string {
  let end = 0;
  let rest = "";
  for (const quotation of findQuotations(text, [[0, text.length]])) {
    rest += `${text.slice(end, quotation.start)} `;
    end = quotation.end;
  }
  return rest + text.slice(end);
}

/** Words in small letters, or of a script without any, that are no part of a name. */
function runningWords(text: string): string[] {
  const words = text.match(WORD) ?? [];
  const starts = partsOfNames(words);
  const ends = partsOfNames(words.toReversed()).reverse();
  return words.filter((word, i) => !CAPITAL.test(word) && !(starts[i] && ends[i]));
}

/** Which words are capitalised or particles that follow such a word. */
function partsOfNames(words: readonly string[]): boolean[] {
  let inName = false;
  return words.map((word) => {
    inName = CAPITAL.test(word) || (inName && PARTICLES.has(word));
    return inName;
  });
}

/** What tells a language from others of its script. */
type Signs = { readonly words: ReadonlySet<string>; readonly letters: readonly string[] };

const SIGNS: ReadonlyMap<string, Signs> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [
    language,
    { words: new Set(words.split(" ")), letters: [...(TELLING_LETTERS[language] ?? "")] },
  ]),
);

function speaksFor(other: Signs, own: Signs, words: readonly string[]): boolean {
  const against = evidence(words, other, own);
  return against >= LEAST_AGAINST && against >= evidence(words, own, other) * TIMES_OWN;
}

/** How much speaks for one language that does not speak for the other as well. */
function evidence(words: readonly string[], one: Signs, other: Signs): number {
  const letters = one.letters.filter((letter) => !other.letters.includes(letter));
  const found = words
    .filter((word) => one.words.has(word) && !other.words.has(word))
    .reduce((sum, word) => sum + (LATIN_LETTER.test(word) ? LATIN_LETTER_WEIGHT : 1), 0);
  const told = words.flatMap((word) => letters.filter((letter) => word.includes(letter))).length;
  return found + told * LETTER_WEIGHT;
}
