import type * as z from "zod";
import type { Analysis } from "./analysis.ts";
import type { Article } from "./article.ts";
import type { Reply } from "./card.ts";
import type { Following } from "./following.ts";
import type { Asker } from "./place.ts";
import type { Kept } from "./store/articles.ts";
import type { Cut, Written, WrittenDigest } from "./written.ts";

/** An article with what we know of it. */
export type Reading = {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Sentences that read like an instruction to a machine: no model is given them, and no summary is made of them. */
  readonly suspect: readonly number[];
  /** What the store knows of it; left out where an article was only opened, not kept. */
  readonly kept?: Kept;
};

/** One sentence of an article. */
export type SourceSentence = { readonly reading: Reading; readonly sentence: number };

/** A line that a model wrote, and the sentence that bears it out. */
export type WrittenLine = SourceSentence & { readonly text: string };

/** One thing that at least two articles tell, each in a line of its own. */
export type WrittenPoint = { readonly sides: readonly WrittenLine[] };

/** What several articles tell alike, or each its own way. */
export type WrittenComparison = {
  readonly points: readonly WrittenPoint[];
  /** How much of all articles together the model was given; null: all of it. */
  readonly cut: Cut | null;
};

/** A sentence that the model points at, and the person, place or organisation of it whose position it tells. */
export type WrittenStance = SourceSentence & { readonly holder: string };

/** The articles that a place's questions are answered from, and why these. */
export type Selection = {
  /** Newest first where they are followed. Empty: nothing that is followed fits. */
  readonly readings: readonly Reading[];
  /**
   * named: somebody opened them here. followed: they come from the feeds that the tenant follows.
   * sample: nothing is followed yet, so the bundled article answers.
   */
  readonly origin: "named" | "followed" | "sample";
  /** Where was looked; left out for the sample and for articles opened here without a filter. */
  readonly scope?: Scope;
};

/** What was looked through. */
export type Scope = {
  readonly feeds: number;
  /** Articles of the time asked for, whatever their outlet, of which `readings` are those that fit. */
  readonly articles: number;
  /** Epoch milliseconds; null: all that is kept. */
  readonly since: number | null;
  readonly outlet: string | null;
};

/** Which of a place's articles a question is about. */
export type Wanted = {
  /** A name: articles that name it. */
  readonly name?: string;
  /** A topic or a question: articles that have its words. */
  readonly about?: string;
  /** Not older, epoch milliseconds. */
  readonly since?: number;
  /** Part of an outlet's name. */
  readonly outlet?: string;
  /** Articles at most; without it as many as one answer can use. */
  readonly most?: number;
};

/** Writes with a language model, and lets through only what the articles bear out. Never rejects. */
export type Writer = {
  /** @param language to write in (ISO 639-1); without it the article's own */
  digest(reading: Reading, asker: Asker, language?: string): Promise<Written<WrittenDigest>>;
  /** One line a sentence, the answer first; empty: the passages do not answer. */
  answer(
    question: string,
    passages: readonly SourceSentence[],
    asker: Asker,
  ): Promise<Written<readonly WrittenLine[]>>;
  /** Sets several articles side by side. */
  compare(readings: readonly Reading[], asker: Asker): Promise<Written<WrittenComparison>>;
  /** Sentences in which somebody takes a position on the topic. */
  stance(topic: string, reading: Reading, asker: Asker): Promise<Written<readonly WrittenStance[]>>;
};

/** All that a command may ask for. */
export type Desk = {
  readonly writer: Writer;
  /** Every command there is: what help tells of. */
  readonly commands: readonly Command[];
  /** Reads the articles; from then on this place's questions are answered from them. @throws UserError */
  open(references: readonly string[], asker: Asker): Promise<Selection>;
  /** What this place's questions are answered from: the articles opened here, else those followed, else the sample. */
  current(asker: Asker, wanted?: Wanted): Promise<Selection>;
  /**
   * What a digest without articles tells of: what the tenant follows; from then on this place's questions are answered from
   * that again. Where nothing is followed, as `current`.
   */
  news(asker: Asker, wanted: Wanted): Promise<Selection>;
  /** The feeds, people and topics that the asker's tenant follows. */
  readonly following: Following;
};

/** The only description of a command's options: it drives parsing, help, completion and registration. */
export type OptionsSchema = z.ZodObject<Record<string, z.ZodType>>;

export const TASKS = ["Read", "Ask about what was read", "Follow", "Set up"] as const;
export type Task = (typeof TASKS)[number];

/** A slash command as a value. It returns its reply and never sends. */
export type Command<Schema extends OptionsSchema = OptionsSchema> = {
  readonly name: string;
  /** What a person wants when they reach for it: help lists commands under these. */
  readonly task: Task;
  /** One line for help and for the platforms' command lists. */
  readonly summary: string;
  /** What a person might type, without the slash: "who Peskov". */
  readonly example: string;
  readonly options: Schema;
  run(options: z.output<Schema>, desk: Desk, asker: Asker): Promise<Reply>;
  /** What the first option may be completed to, from what this place reads. */
  suggest?(selection: Selection): readonly string[];
};

/** Typed identity: `run` gets its options in the type that the schema gives them. */
export function defineCommand<Schema extends OptionsSchema>(command: Command<Schema>): Command {
  return command as unknown as Command;
}
