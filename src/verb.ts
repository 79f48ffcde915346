import type { Arguments } from "./command-line/arguments.ts";

/** 0 answered ("not in the article" is an answer), 1 a user's error, 2 a defect of ours. */
export type ExitStatus = 0 | 1 | 2;

/** What the command line can do that is no slash command. */
export type Verb = {
  readonly name: string;
  readonly summary: string;
  /** Whether it takes JSON lines from standard input with `--jsonl`. */
  readonly lines: boolean;
  /** Names of its own options with a value: `--tenant NAME`. */
  readonly named?: readonly string[];
  /** @throws UserError, which the command line prints as one line before it exits with 1 */
  run(args: Arguments): Promise<ExitStatus>;
};

/** Typed identity, so that a verb file reads as a value. */
export const defineVerb = (verb: Verb): Verb => verb;
