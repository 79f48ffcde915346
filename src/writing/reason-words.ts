import type { LineFault } from "./find-line-faults.ts";

/** What is wrong with a bullet, as a model is told it. */
export const REASON_WORDS: Readonly<Record<LineFault, string>> = {
  "no-words": "The bullet is empty.",
  "too-long": "The bullet is too long.",
  "quote-not-in-source":
    "Words in quotation marks are not quoted by the sentence, exactly like this.",
  "quote-of-another": "The words are said by somebody else.",
  "speaker-unknown": "The sentence does not tell who says the words.",
  "number-not-in-source": "A number is not the sentence's.",
  "unit-differs": "A unit, a currency or a million is not the sentence's.",
  "date-not-in-source": "A date is not the sentence's.",
  "name-not-in-source": "A name does not stand in the sentence.",
  "negation-differs": "The sentence denies what the bullet says, or says the opposite.",
  "hedge-dropped": "The sentence says may, plans to or allegedly; the bullet states a fact.",
  link: "A bullet may hold no address, e-mail or mention.",
  disguised: "Letters of another alphabet or marks of direction stand among its letters.",
  "too-little-in-common": "The sentence does not say this.",
  "no-such-sentence": "There is no sentence of this number.",
  furniture: "The sentence is a headline, a byline or a link, not part of the story.",
  injected: "The sentence may not be cited.",
};
