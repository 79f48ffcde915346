import type { Article, Evidence, Span } from "./article.ts";

/** A person, organisation or place of one article. */
export type Entity = {
  /** Latin slug, unique over the three lists of its analysis. */
  readonly id: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** As this article says it ("Kremlin spokesman"), or null. Places have none. */
  readonly role: string | null;
  /** Bare names and resolved pronouns, in text order. */
  readonly mentions: readonly Span[];
};

export type Speaker = {
  /** The whole phrase as written: "he", "Kremlin spokesman Dmitry Peskov". */
  readonly span: Span;
  /** Id of an entity, once resolved. */
  readonly entity: string | null;
  /** null: not resolved with enough confidence to print it. */
  readonly name: string | null;
  /** Further speakers of the same words: "the White House and Kyiv confirmed". */
  readonly also: readonly { readonly entity: string | null; readonly name: string }[];
};

/** Words that the article attributes to somebody. Only its `quoted` spans may be printed in marks. */
export type Quote = {
  /** direct: nothing but quoted words. mixed: quoted words in a reported clause. indirect: no marks. */
  readonly kind: "direct" | "indirect" | "mixed";
  readonly content: readonly Span[];
  /** Between the quotation marks, marks excluded. */
  readonly quoted: readonly Span[];
  /** The whole verb group, "according to", or null. */
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly confidence: number;
  /** The name of the rule that found it, for the reader of a log and for tests. */
  readonly rule: string;
  readonly sentences: Evidence;
};

export type SummarySentence = { readonly sentence: number; readonly text: string };

export type Moment = {
  readonly expression: Span;
  /** ISO, as precise as the text; ranges as "2022-02/2022-03"; null while unresolved. */
  readonly date: string | null;
  readonly precision: "day" | "month" | "year" | "range" | "unresolved";
  readonly sentence: number;
};

export type Polarity = "for" | "against" | "mixed" | "unclear";

export type Stance = {
  /** Id of an entity. */
  readonly holder: string;
  /** A phrase of one of its sentences. */
  readonly topic: string;
  readonly polarity: Polarity;
  readonly confidence: number;
  readonly sentences: Evidence;
};

/** All that we know of one article: a pure function of it, in the shape others measure us by. */
export type Analysis = Omit<Article, "language"> & {
  readonly language: string;
  readonly sentences: readonly Span[];
  /** Numbers of headline, byline, dateline, stamp, link and source-list sentences: never evidence. */
  readonly furniture: readonly number[];
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly places: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly summary: readonly SummarySentence[];
  readonly timeline: readonly Moment[];
  readonly stances: readonly Stance[];
  readonly writer: "rules";
};

/**
 * The version of what is kept of an article besides its text: analysis, screening and index. Raised whenever one of them changes, so that
 * what is kept is read again; a test asks for it.
 */
export const ANALYSER = "1";
