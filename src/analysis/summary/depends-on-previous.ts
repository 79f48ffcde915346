import { MONTH, WEEKDAY } from "../timeline/patterns.ts";
import type { Token } from "../tokens.ts";

/** A pronoun behind a conjunction is none the clearer: "But he left.", "As they crossed the bridge, …" */
const CONJUNCTION =
  /^(?:But|And|So|Yet|Still|However|Instead|Meanwhile|Now|Then|Later|As|When|While|After|Before|Since|If|Because|(?:Even )?[Tt]hough|Although),? (?:so |then |now )?(?=(?:he|she|it|they)\b)/u;

/**
 * "He left.", "“This is over,” …", "Their talks …": without the sentence before, nobody knows who or what.
 * "There were", "this week" and "those who" explain themselves.
 */
const POINTS_BACK =
  /^["“«„'‘]*(?:he|she|it|they|this(?! (?:week|weekend|month|year|morning|afternoon|evening|time)\b)|that|these(?! days\b)|those(?! who\b)|his|her|their|its|him|them|such|both|neither|either|the (?:latter|former|two|three))(?![\p{L}-])/iu;

/** "On Friday he passed the test.", "Two days later, they left.": a time or a place, then the pronoun. */
const LATE_PRONOUN =
  /^(?:On|In|At|By|From|During|Since|For|Until|Last|Next|Earlier|Later|Yesterday|Today|Two|Three|A|One|The (?:next|following|same|previous)) (?<opening>[^,.;:"“”()]{1,40}?),? (?:he|she|they)(?![\p{L}-])/u;
/** A name in the opening may be whom the pronoun means: "In a letter to Ana Roe she". */
const NAME = /\p{Lu}\p{Ll}/u;
const CALENDAR_NAME = new RegExp(`(?:${WEEKDAY}|${MONTH})`, "gu");

/** "However, the county …", "But …", "At the same time, …": the sentence continues another. */
const CONTINUES =
  /^["“«„'‘]*(?:however|but|and|so|yet|or|nor|instead|meanwhile|also|then|still|otherwise|besides|similarly|likewise|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|indeed|consequently|accordingly|in (?:addition|contrast|turn|response|return|that case)|as a result|as such|by contrast|for (?:example|instance|that reason)|on the (?:other hand|contrary)|at (?:the same|that) time|since then|by then|until then|after that|because of (?:this|that|these)|despite (?:this|that|these|their|his|her)|some of (?:them|these|those))(?![\p{L}-])/iu;
/** "In their third discussions, …": a pronoun that no noun of its sentence stands before. */
const PRONOUNS = /^(?:their|theirs|his|her|he|she|they|them|him)$/u;
const OPENING_WORDS = 8;
/** Names further on are other people's. */
const REACH = 40;

/** The same in other languages, as far as no English sentence begins so. */
const POINTS_BACK_ABROAD =
  /^["“«„'‘—–\s]*(?:Er|Sie|Dies(?:e[rsmn]?)?|Il|Elle|Ils|Elles|Cette|Cela|Ces|Él|Ella|Ellos|Ellas|Esto|Oni|Ona|Він|Вона|Воно|Вони|Це|Цей|Ця|Ці|Його|Її|Їх|Он|Она|Оно|Они|Это|Этот|Эта|Эти|Его|Её|Их)(?![\p{L}-])/u;

/** A reporting clause with a pronoun: `"…," she said` */
const PRONOUN = /^(?:he|she|it|they|i|we|you|his|her|their)$/iu;

/** Whether a sentence opens on a word that only the sentence before it explains. */
export function opensOnPronoun(sentence: string): boolean {
  const opening = LATE_PRONOUN.exec(sentence)?.groups?.opening;
  if (opening !== undefined && !NAME.test(opening.replace(CALENDAR_NAME, ""))) return true;
  return POINTS_BACK.test(sentence.replace(CONJUNCTION, "")) || POINTS_BACK_ABROAD.test(sentence);
}

/** Whether a sentence reads as the second half of what the sentence before it began. */
export function continuesPrevious(sentence: string, tokens: readonly Token[]): boolean {
  if (CONTINUES.test(sentence)) return true;
  const opening = tokens.slice(0, OPENING_WORDS);
  const pronoun = opening.findIndex(({ lower }) => PRONOUNS.test(lower));
  if (pronoun < 0 || opening.slice(0, pronoun).some(isNoun)) return false;
  // "After his arrest, Ana Roe …" names the person later.
  return !tokens.slice(pronoun, pronoun + REACH).some(({ pos }) => pos === "PROPN");
}

function isNoun({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

/** Whether a speaker phrase is a pronoun. */
export function isPronoun(phrase: string): boolean {
  return PRONOUN.test(phrase);
}
