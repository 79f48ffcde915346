/** A pronoun behind a conjunction is none the clearer: "But he left.", "As they crossed the bridge, …" */
const CONJUNCTION =
  /^(?:But|And|So|Yet|Still|However|Instead|Meanwhile|Now|Then|Later|As|When|While|After|Before|Since|If|Because|(?:Even )?[Tt]hough|Although),? (?:so |then |now )?(?=(?:he|she|it|they)\b)/u;

/**
 * "He left.", "“This is over,” …", "Their talks …": without the sentence before, nobody knows who or what.
 * "There were", "this week" and "those who" explain themselves.
 */
const POINTS_BACK =
  /^["“«„'‘]*(?:he|she|it|they|this(?! (?:week|weekend|month|year|morning|afternoon|evening|time)\b)|that|these(?! days\b)|those(?! who\b)|his|her|their|its|him|them|such|both|neither|either|the (?:latter|former|two|three))(?![\p{L}-])/iu;

/** The same in other languages, as far as no English sentence begins so. */
const POINTS_BACK_ABROAD =
  /^["“«„'‘—–\s]*(?:Er|Sie|Dies(?:e[rsmn]?)?|Il|Elle|Ils|Elles|Cette|Cela|Ces|Él|Ella|Ellos|Ellas|Esto|Oni|Ona|Він|Вона|Воно|Вони|Це|Цей|Ця|Ці|Його|Її|Їх|Он|Она|Оно|Они|Это|Этот|Эта|Эти|Его|Её|Их)(?![\p{L}-])/u;

/** A reporting clause with a pronoun: `"…," she said` */
const PRONOUN = /^(?:he|she|it|they|i|we|you|his|her|their)$/iu;

/** Whether a sentence opens on a word that only the sentence before it explains. */
export function opensOnPronoun(sentence: string): boolean {
  return POINTS_BACK.test(sentence.replace(CONJUNCTION, "")) || POINTS_BACK_ABROAD.test(sentence);
}

/** Whether a speaker phrase is a pronoun. */
export function isPronoun(phrase: string): boolean {
  return PRONOUN.test(phrase);
}
