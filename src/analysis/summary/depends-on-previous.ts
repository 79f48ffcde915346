/** "He left.", "“This is over,” …", "Their talks …": without the sentence before, nobody knows who or what. */
const POINTS_BACK =
  /^["“«„'‘]*(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|such|both|neither|either|the (?:latter|former|two|three)|here|there|then)(?![\p{L}-])/iu;

/** A reporting clause with a pronoun: `"…," she said` */
const PRONOUN = /^(?:he|she|it|they|i|we|you|his|her|their)$/iu;

/** Whether a sentence opens on a word that only the sentence before it explains. */
export function opensOnPronoun(sentence: string): boolean {
  return POINTS_BACK.test(sentence);
}

/** Whether a speaker phrase is a pronoun. */
export function isPronoun(phrase: string): boolean {
  return PRONOUN.test(phrase);
}
