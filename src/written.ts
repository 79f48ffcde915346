import type { Quote } from "./analysis.ts";
import type { ModelFailure } from "./model.ts";

/** Why a model's words are not on a card although a model is set. */
export type Trouble =
  | ModelFailure
  | "over-budget" // the tenant's tokens of this day are used up
  | "unsupported" // it wrote, but the article does not bear it out
  | "no-answer" // it found none to a question
  | "wrong-language";

/** How much of a long article the model was given. */
export type Cut = { readonly sentences: number; readonly of: number };

export type WrittenBullet = {
  /** The one sentence that bears it out. */
  readonly sentence: number;
  readonly text: string;
  /** article: its own words, because the model's could not be borne out. */
  readonly by: "model" | "article";
};

/** Codes of the languages (ISO 639-1) that a digest was translated from and to. */
export type Translation = { readonly from: string; readonly to: string };

/** What a model wrote of one article and the gate let through. */
export type WrittenDigest = {
  readonly bullets: readonly WrittenBullet[];
  /** The article's own quotes, in the order in which the model chose them; empty: it chose none. */
  readonly quotes: readonly Quote[];
  readonly cut: Cut | null;
  /** Null where it is written in the article's own language. Quotes never are translated. */
  readonly translation: Translation | null;
};

/** What the writer brings: a model's words, or why there are none (`null`: none was asked). */
export type Written<Text> =
  | { readonly by: "model"; readonly text: Text }
  | { readonly by: "rules"; readonly why: Trouble | null };
