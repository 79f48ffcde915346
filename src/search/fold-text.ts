import { findWords } from "./find-words.ts";
import { foldWord } from "./fold-word.ts";

// Chinese, Japanese, Korean, Thai and their neighbours write words without blanks, or with endings grown on.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]+/u;
const RUNS = new RegExp(UNSPACED.source, "gu");
const MARKS = /\p{M}+/gu;

/** The words of a text in the one form in which they are stored and looked for, in its order. */
export function* foldText(text: string): Generator<string> {
  for (const written of findWords(text)) {
    if (!UNSPACED.test(written)) {
      const word = foldWord(written);
      if (word !== "") yield word;
      continue;
    }
    for (const run of written.match(RUNS) ?? []) yield* pairs(run);
    // "NATO首脑" has a Latin word beside the others.
    yield* foldText(written.replace(RUNS, " "));
  }
}

/** "北京市" → 北京, 京市: two letters next to each other are nearly a word. One that stands alone is one. */
function* pairs(run: string): Generator<string> {
  const letters = [...run.replace(MARKS, "")];
  if (letters.length === 1) yield letters.join("");
  for (let at = 0; at + 1 < letters.length; at++) yield `${letters[at]}${letters[at + 1]}`;
}
