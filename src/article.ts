/** `[start, end)` in UTF-16 code units of the text it belongs to. */
export type Span = readonly [start: number, end: number];

/** Numbers of sentences of one article. Never empty: what has no sentence behind it is not said. */
export type Evidence = readonly [first: number, ...rest: number[]];

/** One news text as it was read. Plain text only: no markup crosses this border. */
export type Article = {
  /** Canonical URL, or a hash of the content. */
  readonly id: string;
  readonly title: string | null;
  /** The whole article, headline and tail included; every offset of ours counts in it. */
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO date or date-time, as the source states it. Never guessed. */
  readonly published: string | null;
  /** ISO 639-1 as the source declares it; null leaves it to the analysis. */
  readonly language: string | null;
};
