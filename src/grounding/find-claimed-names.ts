import { isCourtesy } from "../analysis/names/kinds-of-words.ts";
import {
  isCalendarWord,
  isCommonWord,
  isLooseCapital,
  listedKind,
  wordKey,
} from "../analysis/names/lexicon.ts";
import { isGlued, type Word } from "./find-words.ts";
import { isStopWord } from "./stop-words.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** Words with capitals that stand together: "Mayor Ines Okafor", "US". Courtesy titles left out. */
export type NameRun = {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** What the article knows of a word: whether it writes it with a capital inside a sentence, and without. */
export type KnownWords = {
  readonly isCapital: (lower: string) => boolean;
  readonly isSmall: (lower: string) => boolean;
};

const CAPITAL = /^\p{Lu}/u;
// "al-Rashid", "d'Orsay", "iPhone", "eBay"
const INNER_CAPITAL = /^\p{Ll}{1,2}'?\p{Lu}/u;
const POSSESSIVE = /'s?$/u;
/** Behind it a capital says nothing: the start of a sentence, of a quotation, after a colon. */
const OPENING = /(?:^|[.!?:"] ?|^["'(*•-] ?|[.!?:] ["'(] ?| [-"'(])$/u;
/** So much before a word is looked at. */
const CONTEXT = 3;

/** Capitalised words of a folded text that speak of a name, in runs that nothing but a blank or a hyphen parts. */
export function findClaimedNames(
  folded: string,
  words: readonly Word[],
  known: KnownWords,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  let run: Word[] = [];
  const close = () => {
    const [first] = run;
    if (first)
      runs.push({
        words: run.map(({ text }) => text.replace(POSSESSIVE, "")),
        start: first.start,
        end: run.at(-1)?.end ?? first.end,
      });
    run = [];
  };
  words.forEach((word, i) => {
    const previous = run.at(-1);
    const isParted =
      previous !== undefined &&
      (!/^(?:\.? | ?& ?|-)$/u.test(folded.slice(previous.end, word.start)) ||
        POSSESSIVE.test(previous.text));
    if (isParted) close();
    if (isNameWord(folded, words, i, known)) run.push(word);
    else if (!isCourtesy(wordKey(word.lower))) close();
  });
  close();
  return runs;
}

function isNameWord(
  folded: string,
  words: readonly Word[],
  at: number,
  known: KnownWords,
): boolean {
  const word = words[at];
  if (word === undefined || word.text.length < 2) return false;
  const lower = word.lower.replace(POSSESSIVE, "");
  if (!CAPITAL.test(word.text))
    return (
      INNER_CAPITAL.test(word.text) ||
      (known.isCapital(lower) && !known.isSmall(lower) && isBare(lower))
    );
  const key = wordKey(lower);
  if (isCourtesy(key) || isLooseCapital(key) || isDateWord(lower)) return false;
  if (isGlued(words[at - 1], word) && UNIT_WORDS.has(lower)) return false;
  const before = folded.slice(Math.max(0, word.start - CONTEXT), word.start);
  if (!OPENING.test(before)) return !(isStopWord(lower) && word.text.toUpperCase() !== word.text);
  return opensWithName(words, at, lower, known);
}

/** Months and weekdays are for the date rule; "May" may be somebody. */
const isDateWord = (lower: string): boolean =>
  isCalendarWord(lower) &&
  lower !== "may" &&
  lower !== "march" &&
  lower !== "april" &&
  lower !== "june";

/** A small word that the article knows with a capital only: "okafor". */
const isBare = (lower: string): boolean =>
  !isStopWord(lower) &&
  !isCommonWord(lower) &&
  listedKind(lower) === undefined &&
  /\p{L}{4}/u.test(lower);

/** A capital at an opening: a name unless the word is an ordinary one. */
function opensWithName(
  words: readonly Word[],
  at: number,
  lower: string,
  known: KnownWords,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // "US", never "Us"
  if (word.text === word.text.toUpperCase()) return true;
  if (isStopWord(lower)) return false;
  if (known.isCapital(lower)) return true;
  if (known.isSmall(lower)) return false;
  if (listedKind(wordKey(lower)) !== undefined) return true;
  const next = words[at + 1];
  const goesOn = next !== undefined && CAPITAL.test(next.text) && next.start === word.end + 1;
  return (goesOn && !isCommonWord(lower)) || !isCommonWord(lower);
}
