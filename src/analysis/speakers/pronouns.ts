import type { Gender } from "../names/lexicon.ts";

/** Part a pronoun plays: "he", "him", "his", "himself". English "her" may be object or possessive. */
export type Case = "subject" | "object" | "possessive" | "reflexive";

export type Pronoun = { readonly gender: Gender; readonly case: Case };

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: { gender: "male", case: "subject" },
  him: { gender: "male", case: "object" },
  his: { gender: "male", case: "possessive" },
  himself: { gender: "male", case: "reflexive" },
  she: { gender: "female", case: "subject" },
  her: { gender: "female", case: "possessive" },
  hers: { gender: "female", case: "possessive" },
  herself: { gender: "female", case: "reflexive" },
};

const LIKELY = /^[hs](?:e|i|he)/i;

// "I’ll", "he’s": the verb that is glued to a pronoun
const CONTRACTION = /['’](?:s|d|ll|m|ve|re)$/u;

/** The third-person pronoun that a word is, if it is one and stands for one person. */
export function asPronoun(text: string): Pronoun | undefined {
  if (!LIKELY.test(text)) return undefined;
  const bare = text.toLowerCase().replace(CONTRACTION, "");
  return Object.hasOwn(PRONOUNS, bare) ? PRONOUNS[bare] : undefined;
}

/** Whether a phrase begins with a word that stands for somebody named elsewhere. */
export function isPronounPhrase(phrase: string): boolean {
  return /^(?:i|you|he|she|it|we|they|who|this|that|these|those|one|both|others?|some|many|most|none|neither|either|everyone|somebody|someone|anyone)(?:['’](?:s|d|ll|m|ve|re))?(?=\s|,|$)/iu.test(
    phrase,
  );
}
