import { FUNCTION_WORDS, TELLING_LETTERS } from "./words/function-words.ts";

/** Enough to tell a language; the rest of a text is in the same one. */
const SAMPLE = 3000;
/** Latin text with fewer little words than this is too short to tell. */
const FEWEST_WORDS = 3;
const TOO_SHORT = "en";

/** In running text every fifth word or so is one of them, in tables of names hardly any. */
const WORD_SHARE = 0.08;

/** Single letters are also initials, grades and abbreviations; other letters come with foreign names. */
const LETTER_WORD_WEIGHT = 0.25;
const LETTER_WEIGHT = 0.25;

/** Scripts that one language uses, or nearly one. Kana before Han: Japanese mixes both. */
const SCRIPTS: readonly (readonly [script: string, language: string])[] = [
  ["Hiragana", "ja"],
  ["Katakana", "ja"],
  ["Hangul", "ko"],
  ["Han", "zh"],
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Thai", "th"],
  ["Devanagari", "hi"],
  ["Bengali", "bn"],
  ["Tamil", "ta"],
  ["Telugu", "te"],
  ["Gujarati", "gu"],
  ["Gurmukhi", "pa"],
  ["Kannada", "kn"],
  ["Malayalam", "ml"],
  ["Sinhala", "si"],
  ["Georgian", "ka"],
  ["Armenian", "hy"],
  ["Ethiopic", "am"],
  ["Khmer", "km"],
  ["Lao", "lo"],
  ["Myanmar", "my"],
];
/** Languages that share a script are told apart by words and letters. */
const CYRILLIC = ["ru", "uk", "be", "bg", "sr", "mk"];
const ARABIC = ["ar", "fa", "ur"];
const LATIN = Object.keys(FUNCTION_WORDS).filter((language) => !CYRILLIC.includes(language));

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const NOT_ASCII = /[^\p{ASCII}]/gu;

/** For each little word and each telling letter the languages that have it. */
const WORD_HOLDERS = holders(FUNCTION_WORDS, " ");
const LETTER_HOLDERS = holders(TELLING_LETTERS, "");

function holders(
  lists: Readonly<Record<string, string>>,
  separator: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const item of new Set(list.split(separator))) {
      const known = found.get(item);
      if (known === undefined) found.set(item, [language]);
      else known.push(language);
    }
  }
  return found;
}

/** The language of a text as ISO 639-1, by its script, its little words and its letters; "en" for too little Latin text. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = count(sample, LETTER);
  if (letters === 0) return TOO_SHORT;
  if (count(sample, LATIN_LETTER) * 2 >= letters)
    return likeliest(sample, LATIN, FEWEST_WORDS) ?? TOO_SHORT;
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  const scripts = SCRIPTS.map(([script, language]) => ({
    language,
    letters: count(sample, new RegExp(`\\p{Script=${script}}`, "gu")),
  }));
  const best = scripts.reduce((a, b) => (b.letters > a.letters ? b : a));
  if (cyrillic > Math.max(arabic, best.letters)) return likeliest(sample, CYRILLIC, 0) ?? "ru";
  if (arabic > best.letters) return likeliest(sample, ARABIC, 0) ?? "ar";
  // A Japanese text has more Han than kana; a Chinese one has no kana at all.
  const kana = (scripts[0]?.letters ?? 0) + (scripts[1]?.letters ?? 0);
  if (best.language === "zh" && kana * 10 > best.letters) return "ja";
  return best.letters > 0 ? best.language : TOO_SHORT;
}

function count(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

/** The language with the best score among those with enough of their little words, or null. */
function likeliest(sample: string, languages: readonly string[], fewest: number): string | null {
  const tally = new Map(languages.map((language) => [language, { score: 0, words: 0 }]));
  const running = sample.match(WORD) ?? [];
  for (const word of running) {
    const found = WORD_HOLDERS.get(word) ?? [];
    const weight = (word.length === 1 ? LETTER_WORD_WEIGHT : 1) / found.length;
    for (const language of found) {
      const entry = tally.get(language);
      if (entry === undefined) continue;
      entry.score += weight;
      entry.words += word.length > 1 ? 1 : 0;
    }
  }
  for (const [letter] of sample.matchAll(NOT_ASCII)) {
    for (const language of LETTER_HOLDERS.get(letter) ?? []) {
      const entry = tally.get(language);
      if (entry !== undefined) entry.score += LETTER_WEIGHT;
    }
  }
  const least = fewest === 0 ? 0 : Math.max(fewest, running.length * WORD_SHARE);
  const able = [...tally].filter(([, { score, words }]) => score > 0 && words >= least);
  return able.sort(([, a], [, b]) => b.score - a.score)[0]?.[0] ?? null;
}
