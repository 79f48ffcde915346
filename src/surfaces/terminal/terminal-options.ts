import type { Card } from "../../card.ts";
import type { Asker } from "../../place.ts";

/** What a conversation in a terminal is given; the surface itself reads no environment. */
export type TerminalOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly colour: boolean;
  /** A person at a keyboard; else every line of `input` is a question, and there is no prompt. */
  readonly interactive: boolean;
  readonly asker: Asker;
  /** Shown first in a chat; what a pipe begins with is the caller's affair. */
  readonly greeting?: Card;
};
