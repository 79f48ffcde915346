import type { Reply } from "./card.ts";
import type { Command } from "./command.ts";
import type { Asker } from "./place.ts";

/** The one door: every surface turns its events into these calls, whatever the platform. */
export type Bot = {
  readonly commands: readonly Command[];
  /** Runs a command with raw option values. Never rejects: a failure is a reply too. */
  run(name: string, options: Readonly<Record<string, unknown>>, asker: Asker): Promise<Reply>;
  /** Answers a line as typed: "/who Peskov", or a plain question. Never rejects. */
  hear(text: string, asker: Asker): Promise<Reply>;
  /** Whole lines that the unfinished one may be completed to. */
  complete(text: string, asker: Asker): Promise<readonly string[]>;
};

/** A surface at work. */
export type Running = {
  /** Settles when the surface has ended by itself: the person left, the input ran out. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
};
