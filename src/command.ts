import type * as z from "zod";
import type { Analysis } from "./analysis.ts";
import type { Article } from "./article.ts";
import type { Reply } from "./card.ts";
import type { Asker } from "./place.ts";

/** An article with what we know of it. */
export type Reading = { readonly article: Article; readonly analysis: Analysis };

/** The articles that a place's questions are answered from, and why these. */
export type Selection = {
  readonly readings: readonly [Reading, ...Reading[]];
  /** named: somebody opened them here. sample: nothing is followed yet, so the bundled article answers. */
  readonly origin: "named" | "sample";
};

/** All that a command may ask for. */
export type Desk = {
  /** Every command there is: what help tells of. */
  readonly commands: readonly Command[];
  /** Reads the articles; from then on this place's questions are answered from them. @throws UserError */
  open(references: readonly string[], asker: Asker): Promise<Selection>;
  /** What this place's questions are answered from. */
  current(asker: Asker): Promise<Selection>;
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
