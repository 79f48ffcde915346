/** Why a claim does not stand in the sentence it cites. */
export const REASONS = [
  "quote-not-in-source", // words in quotation marks that the article does not quote
  "quote-of-another", // they stand there, but somebody else says them
  "speaker-unknown", // the article's quote names no speaker we are sure of, the claim does
  "number-not-in-source",
  "unit-differs", // 5 km became 5 miles, euros became dollars, millions billions
  "date-not-in-source",
  "name-not-in-source",
  "negation-differs", // or it says the contrary: "fell" of "rose"
  "hedge-dropped", // "will resign" of "may resign", "stole" of "allegedly stole"
  "link", // an address of the web, an e-mail or a mention: those come from our own records only
  "disguised", // letters of two scripts in a word, marks that turn the order of letters
  "too-little-in-common", // fewer of its content words stand in the source than a true sentence shares
  "no-such-sentence",
  "furniture", // cites a headline, a byline or a link line
  "injected", // cites a sentence that reads like an instruction to a machine
] as const;
export type Reason = (typeof REASONS)[number];

/** supported: by the cited sentence. weak: only by other sentences of the article. unsupported: by none. */
export type Verdict = "supported" | "weak" | "unsupported";

export type Judgement = { readonly verdict: Verdict; readonly reasons: readonly Reason[] };
