import { FUNCTION_WORDS } from "../analysis/words/function-words.ts";

/** Fewer letters than a word or two tell nothing. */
const LEAST_LETTERS = 10;
/** A text in another script may still hold terms of ours: "GPU-сервер", "T シャツ". */
const LEAST_SHARE = 0.5;

const LETTER = /\p{L}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Japanese without any kana is no sentence; Chinese has none but in names. */
const KANA_SHARE = 0.1;

const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const DEVANAGARI = /\p{Script=Devanagari}/gu;

/** Languages written in one script only. Serbian, Kazakh and others use two and are not here. */
const SCRIPTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ...Object.fromEntries(Object.keys(FUNCTION_WORDS).map((language) => [language, LATIN])),
    ...{ ru: CYRILLIC, uk: CYRILLIC, be: CYRILLIC, bg: CYRILLIC, mk: CYRILLIC },
    ...{ sr: /[\p{Script=Cyrillic}\p{Script=Latin}]/gu },
    ...{ ar: ARABIC, fa: ARABIC, ur: ARABIC, hi: DEVANAGARI, mr: DEVANAGARI, ne: DEVANAGARI },
    zh: /\p{Script=Han}/gu,
    ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    ko: /\p{Script=Hangul}/gu,
    el: /\p{Script=Greek}/gu,
    he: /\p{Script=Hebrew}/gu,
    th: /\p{Script=Thai}/gu,
    bn: /\p{Script=Bengali}/gu,
    ta: /\p{Script=Tamil}/gu,
    te: /\p{Script=Telugu}/gu,
    gu: /\p{Script=Gujarati}/gu,
    pa: /[\p{Script=Gurmukhi}\p{Script=Arabic}]/gu,
    kn: /\p{Script=Kannada}/gu,
    ml: /\p{Script=Malayalam}/gu,
    si: /\p{Script=Sinhala}/gu,
    ka: /\p{Script=Georgian}/gu,
    hy: /\p{Script=Armenian}/gu,
    am: /\p{Script=Ethiopic}/gu,
    km: /\p{Script=Khmer}/gu,
    lo: /\p{Script=Lao}/gu,
    my: /\p{Script=Myanmar}/gu,
  }),
);

/** Whether running words, names left out, stand in the script of a language. True for too few, and where it is unknown. */
export function fitsScript(words: string, language: string): boolean {
  const script = SCRIPTS.get(language);
  const letters = count(words, LETTER);
  if (script === undefined || letters < LEAST_LETTERS) return true;
  if (count(words, script) < letters * LEAST_SHARE) return false;
  const kana = count(words, KANA);
  if (language === "zh") return kana < letters * KANA_SHARE;
  return language !== "ja" || kana > 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
