import { detectLanguage } from "../analysis/language.ts";
import { foldName } from "../analysis/names/fold-name.ts";
import { findAddressNames, hasLink } from "./find-links.ts";
import type { Judgement, Reason } from "./reasons.ts";
import type { CitedSentence, Source } from "./source.ts";
import { findDigitNumbers } from "./translation/find-digit-numbers.ts";
import { isNamedIn, type Named } from "./translation/is-named-in.ts";
import { isSameName } from "./translation/is-same-name.ts";

/** A translation that is this much longer than its sentence says more than it. */
const MOST_TIMES = 2.5;
const MORE_LETTERS = 80;

const DOUBLE_MARK = /["“”„‟«»‹›″〝〞「」『』]|''|``|,,/u;
/** Dutch "'s nachts" opens alone, "foto's" does neither. */
const OPENS = /(?<![\p{L}\p{N}])['‘’‚](?=\S)/u;
const CLOSES = /(?<=\S)['‘’](?![\p{L}\p{N}])/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NAME = /^\p{Lu}[\p{L}\p{M}]+$/u;
const LATIN = /^\p{Script=Latin}/u;
/** "Holts", "Okaforem" */
const LONGEST_CASE = 2;
/** Behind it a capital says nothing. */
const OPENING = /(?:^|[.!?…:])[^\p{L}\p{N}]{0,4}$/u;
const CONTEXT = 6;
/** Shorter words are too often parts of others' names. */
const SHORTEST_NAME = 4;

/**
 * Judges a bullet in another language than its article by the one sentence that it cites, and the title. Wording,
 * number words, units, months, negation and who does what to whom cannot be compared: a supported translation is
 * labelled as one and never stands in quotation marks. What is held to: no marks, no links, no numbers in digits that
 * are not there (years too), no capitalised names that are not there, endings and spellings aside. In German every noun
 * has a capital and in Chinese or Arabic no name has one; there, and for the first word of a sentence, a name is only
 * refused where it is that of somebody of whom other sentences speak. Names that languages spell quite apart ("Londres")
 * are refused: the article's own sentence then stands in. Never "weak", for no other sentence is compared.
 * @param cited number of the sentence
 * @param language of the bullet (ISO 639-1); told by its words where it is left out
 */
export function judgeTranslation(
  text: string,
  cited: number,
  source: Source,
  language: string = detectLanguage(text),
): Judgement {
  const sentence = source.sentence(cited);
  const reasons =
    sentence === null ? ["no-such-sentence" as const] : [...why(text, sentence, source, language)];
  return { verdict: reasons.length === 0 ? "supported" : "unsupported", reasons };
}

function why(
  text: string,
  sentence: CitedSentence,
  source: Source,
  language: string,
): ReadonlySet<Reason> {
  const reasons = new Set<Reason>();
  const { passage, number } = sentence;
  if (source.furniture.has(number)) reasons.add("furniture");
  if (source.excluded.has(number)) reasons.add("injected");
  if (text.length > passage.text.length * MOST_TIMES + MORE_LETTERS)
    return reasons.add("too-little-in-common");
  if (DOUBLE_MARK.test(text) || hasSingleMarks(text)) reasons.add("quote-not-in-source");
  if (hasLink(text) || findAddressNames(text).some((name) => !passage.lower.includes(name)))
    reasons.add("link");
  const known = new Set(numbersOf(sentence, source));
  if (!findDigitNumbers(text, language).every((read) => read.some((value) => known.has(value))))
    reasons.add("number-not-in-source");
  if (!areNamesBorne(text, sentence, source, language)) reasons.add("name-not-in-source");
  return reasons;
}

function hasSingleMarks(text: string): boolean {
  const opening = text.search(OPENS);
  return opening >= 0 && CLOSES.test(text.slice(opening + 1));
}

function numbersOf(
  { passage }: CitedSentence,
  { title, analysis }: Source,
): readonly (number | string)[] {
  return [passage, ...(title ? [title] : [])].flatMap(({ text, numbers }) => [
    ...findDigitNumbers(text, analysis.language).flat(),
    ...numbers.filter(({ kind }) => kind !== "vague").map(({ value }) => value),
  ]);
}

function areNamesBorne(
  text: string,
  sentence: CitedSentence,
  source: Source,
  language: string,
): boolean {
  const named = namedIn(sentence, source);
  const others = othersThan(named, source);
  return [...text.matchAll(WORD)].every(({ index, 0: word }) => {
    if (!NAME.test(word)) return true;
    const isFirst = OPENING.test(text.slice(Math.max(0, index - CONTEXT), index));
    if (language !== "de" && !isFirst) return isNamedIn(word, language, named);
    return !others.some((name) => isCase(word, name)) || isNamedIn(word, language, named);
  });
}

/** "Holts" and "Холту" for "Holt", but no "Holz": in one script a name keeps its letters. */
function isCase(word: string, name: string): boolean {
  const key = foldName(word);
  if (!LATIN.test(word)) return isSameName(key, name);
  return key.startsWith(name) && key.length - name.length <= LONGEST_CASE;
}

function namedIn({ passage, present }: CitedSentence, { title, inTitle, analysis }: Source): Named {
  const texts = [passage, ...(title ? [title] : [])];
  return {
    words: [
      ...texts.flatMap((one) => (one.text.match(WORD) ?? []).map(foldName)),
      ...[...present, ...inTitle].flatMap((entity) => [...entity.words]),
    ],
    names: texts.flatMap((one) => one.names.map(({ words }) => words.join(" "))),
    language: analysis.language,
  };
}

/** The names of the people whom only other sentences name. */
function othersThan({ words }: Named, { analysis }: Source): readonly string[] {
  return analysis.people
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => (name.match(WORD) ?? []).filter((word) => NAME.test(word)).map(foldName))
    .filter((name) => name.length >= SHORTEST_NAME && !words.includes(name));
}
