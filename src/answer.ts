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
  /** The article that calls them what `entity.role` says; null: none tells a role. */
  readonly roleFrom: string | null;
  /** Names of the articles that are near to the one asked for; empty when none is. */
  readonly near: readonly string[];
  readonly statements: readonly {
    readonly quote: Quote;
    readonly evidence: Cited;
    /** Sentences of other articles that carry the same words, as copies of an agency's text do. */
    readonly also: Cited;
  }[];
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
  /** Sentences of other articles that carry the same words. */
  readonly also: Cited;
};

export type QuotesAnswer = {
  readonly quotes: readonly (Quote & {
    readonly article: string;
    readonly evidence: Cited;
    /** Sentences of other articles that carry the same words. */
    readonly also: Cited;
  })[];
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
  /** A digest of what is followed, told story by story; empty where articles were named. */
  readonly stories: readonly DigestStory[];
  /** How the stories were come by; null where articles were named. */
  readonly round: DigestRound | null;
};

/** One story of a digest, with all the outlets that tell it. */
export type DigestStory = {
  /** Stable from day to day. */
  readonly id: string;
  readonly headline: string;
  /** Outlets that tell it with words of their own: copies of one text are one source. */
  readonly sources: number;
  /** What the reader follows and the story speaks of, as it was typed. */
  readonly follows: readonly string[];
  readonly bullets: readonly DigestBullet[];
  readonly quotes: QuotesAnswer["quotes"];
  /** What outlets tell differently, each side with its sentence. */
  readonly differences: readonly StoryDifference[];
  /** What came since it was last told here; null: it was not told here before. */
  readonly news: StoryNews | null;
  /** The one that is told first, then the others, newest first. */
  readonly articles: readonly StoryArticle[];
};

export type StoryDifference = {
  /** number, day, denial: outlets contradict each other in it. only: one outlet alone tells it. compared: a model set the sides beside each other. */
  readonly kind: "number" | "day" | "denial" | "only" | "compared";
  /** What they differ in ("the number of dead"); null: the lines speak for themselves. */
  readonly about: string | null;
  readonly sides: readonly DigestBullet[];
};

export type StoryNews = {
  /** When the story was told before, epoch milliseconds. */
  readonly since: number;
  /** Articles that came or changed since; empty: none. */
  readonly articles: readonly string[];
  readonly bullets: readonly DigestBullet[];
};

export type StoryArticle = ArticleReference & {
  readonly url: string | null;
  /** How much of it could be read: of a teaser the headline alone. */
  readonly grade: "full" | "partial" | "teaser" | "none";
  /** What stands before the rest. */
  readonly wall: "consent" | "paywall" | "robot-check" | null;
  /** When a corrected text was read, epoch milliseconds; null: it is as it first was. */
  readonly correctedAt: number | null;
  /** It carries the text of another article of the story: the id of that one. */
  readonly copyOf: string | null;
};

/** What a digest of many looked through and what it left out. Times are epoch milliseconds. */
export type DigestRound = {
  readonly since: number;
  readonly until: number;
  readonly outlet: string | null;
  readonly feeds: number;
  readonly articles: number;
  /** Stories for which there was no room. */
  readonly left: number;
  /** Stories that were told here on an earlier day, and that nothing came to since. */
  readonly told: number;
  /** Articles that carry another one's text. */
  readonly copies: number;
  /** Titles of feeds that could not be read at the last try. */
  readonly failed: readonly string[];
  /** Feeds that are followed and were never read yet. */
  readonly unread: number;
  /** false: what was told could not be kept, so that the next digest may tell it again. */
  readonly remembered: boolean;
  /** Index of the quote of the day in `quotes`; null: there is none. */
  readonly quoteOfTheDay: number | null;
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

/** A feed that is followed, and how it has been doing. Times are ISO date-times; null: never, or nothing. */
export type SourceStanding = {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  /** Articles that it has brought and that are kept. */
  readonly articles: number;
  /** HTTP status of the last answer. */
  readonly status: number | null;
  /** Code of what was wrong at the last try. */
  readonly why: string | null;
  /** Tries without success since the last success. */
  readonly failures: number;
  readonly tried: string | null;
  readonly succeeded: string | null;
  readonly next: string | null;
};

/** What became of one feed that somebody wants to follow. */
export type AddedSource = {
  readonly url: string;
  readonly title: string | null;
  readonly outcome: "added" | "already";
};

/** An address that gave nothing, and why: in words, or as a code. */
export type AddressFailure = { readonly url: string; readonly why: string };

/** A line of a list of feeds that cannot be used. */
export type ListProblem = { readonly line: number; readonly text: string; readonly why: string };

export type SourcesAnswer =
  | { readonly action: "list" | "status"; readonly sources: readonly SourceStanding[] }
  | {
      readonly action: "add";
      readonly added: readonly AddedSource[];
      /** Addresses that could not be added, and why; a single one that cannot is a failure instead. */
      readonly refused: readonly AddressFailure[];
    }
  | { readonly action: "remove"; readonly removed: SourceStanding }
  /** What an import would do; nothing is done yet. */
  | {
      readonly action: "preview";
      readonly fresh: readonly Omit<AddedSource, "outcome">[];
      /** Feeds of the list that are followed already. */
      readonly known: readonly string[];
      readonly problems: readonly ListProblem[];
    }
  | {
      readonly action: "import";
      readonly added: readonly AddedSource[];
      readonly problems: readonly ListProblem[];
    }
  | { readonly action: "export"; readonly feeds: number; readonly opml: string };

/** A person, organisation, place or topic that is followed. */
export type FollowedName = { readonly name: string; readonly since: string };

export type FollowsAnswer = {
  /** The one that was asked for; null: the list was. */
  readonly name: string | null;
  readonly outcome: "listed" | "followed" | "already" | "unfollowed";
  /** All that is followed now. */
  readonly follows: readonly FollowedName[];
};
