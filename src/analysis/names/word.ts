/** How a word is written. "initial" is one capital ("J.") or capitals with stops ("J.D."). */
export type Shape = "capital" | "upper" | "initial" | "lower" | "number" | "mark";

/** A word as the name passes read it: hyphens and apostrophes keep a word together, a possessive 's is cut off. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the word lists hold it. */
  readonly key: string;
  readonly shape: Shape;
  readonly possessive: boolean;
  /** Universal part of speech of the token that starts here, or "". */
  readonly pos: string;
  /** A capital here says nothing by its place alone: start of a sentence, of a quotation, after a colon. */
  readonly opening: boolean;
  /** Hyphenated to a lower-case word: "Kremlin" in "Kremlin-backed". */
  readonly compound: boolean;
  readonly quoted: boolean;
  /** The second of two places that a hyphen joins: "Georgia" in "Russia-Georgia". */
  readonly second: boolean;
};

/** The words of one sentence. */
export type WordSentence = {
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** Set like a headline, so that capitals say nothing: "Trade Talks Open" or "TRADE TALKS OPEN". */
  readonly headline: boolean;
};
