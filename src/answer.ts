import type { Entity, Moment, Polarity, Quote } from "./analysis.ts";
import type { Cut, Translation, Trouble } from "./written.ts";

/** One sentence that an answer rests on. Numbers inside an answer index the list of these. */
export type EvidenceSentence = {
  readonly article: string;
  readonly sentence: number;
  readonly text: string;
};

/** What a command found, behind its card. */
export type Answer<Found = unknown> = {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** false: the articles do not say it. That is an answer too. */
  readonly found: boolean;
  readonly articles: readonly ArticleReference[];
  readonly evidence: readonly EvidenceSentence[];
  readonly answer: Found;
};

export type ArticleReference = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
};

/** Indexes into `Answer.evidence`. */
export type Cited = readonly number[];

/** Who found the words of an answer: the rules, or a language model whose every line was checked. */
export type WriterName = "rules" | "model";

/** Who wrote a part of an answer, and what kept the model from it; `why` is null where no model was asked. */
export type WrittenBy = { readonly writer: WriterName; readonly why: Trouble | null };

export type WhoAnswer = {
  readonly entity: Entity | null;
  /** Names of the articles that are near to the one asked for; empty when none is. */
  readonly near: readonly string[];
  readonly statements: readonly { readonly quote: Quote; readonly evidence: Cited }[];
  /** Sentences that mention them without quoting them. */
  readonly mentioned: Cited;
};

export type StanceAnswer = {
  readonly topic: string;
  readonly holders: readonly StanceHolder[];
  /** Whether a model pointed at sentences that the rules had not found. */
  readonly pointedAt: WrittenBy;
};

export type StanceHolder = {
  readonly entity: string | null;
  readonly name: string;
  /** own: the topic speaks (Ukraine's president on Ukraine). other: somebody speaks about it. */
  readonly side: "own" | "other";
  readonly polarity: Polarity;
  readonly statements: readonly StanceStatement[];
};

export type StanceStatement = {
  /** A slice of the article: the words of a quote with the verb that reports them, or a whole sentence. */
  readonly text: string;
  readonly polarity: Polarity;
  /** The phrase that the polarity is about ("Georgia joining the union"); null when it is unclear. */
  readonly on: string | null;
  /** The quote that the statement is; null when a sentence tells of the holder's attitude. */
  readonly quote: Quote | null;
  readonly evidence: Cited;
};

export type QuotesAnswer = {
  readonly quotes: readonly (Quote & { readonly article: string; readonly evidence: Cited })[];
};

export type TimelineAnswer = {
  readonly entries: readonly (Moment & { readonly text: string; readonly evidence: Cited })[];
};

export type AskAnswer = {
  /** The question as it was understood. */
  readonly understood: string;
  /** In the article's words; null when the articles do not say. */
  readonly text: string | null;
  /** When they do not say: whether the evidence holds the nearest passage, which is no answer. */
  readonly nearest: boolean;
  /** The lines that a model wrote, each with its sentence; empty: `text` is the article's own. */
  readonly lines: readonly { readonly text: string; readonly evidence: Cited }[];
  readonly writing: WrittenBy;
};

export type DigestAnswer = {
  readonly title: string;
  readonly bullets: readonly DigestBullet[];
  /** Lines of several articles on one matter, side by side; empty without a model. */
  readonly compared: readonly { readonly sides: readonly DigestBullet[] }[];
  /** What kept a model from comparing them, or how much of them all it was given. */
  readonly comparing: WrittenBy & { readonly cut: Cut | null };
  readonly quotes: QuotesAnswer["quotes"];
  /** The people that the articles speak of most. */
  readonly people: readonly Entity[];
  readonly timeline: TimelineAnswer["entries"];
  /** model: of one article at least. */
  readonly writer: WriterName;
  readonly writing: readonly ArticleWriting[];
};

export type DigestBullet = {
  readonly text: string;
  readonly evidence: Cited;
  /** article: its own words. */
  readonly by: "article" | "model";
};

export type ArticleWriting = WrittenBy & {
  readonly article: string;
  /** How much of a long article the model was given; null: all of it. */
  readonly cut: Cut | null;
  readonly translation: Translation | null;
};

export type HelpAnswer = {
  readonly commands: readonly {
    readonly name: string;
    readonly task: string;
    readonly summary: string;
    readonly usage: string;
    readonly example: string;
  }[];
};
