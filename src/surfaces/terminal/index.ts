import type { Bot, Running } from "../../surface.ts";
import { answerPiped } from "./answer-piped.ts";
import { chat } from "./chat.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * Answers what is typed into `input` on `output`, line by line and in order. Ends by itself when the
 * person leaves, the input is at its end, or nobody reads the output any more.
 */
export function startTerminal(bot: Bot, options: TerminalOptions): Running {
  return options.interactive ? chat(bot, options) : answerPiped(bot, options);
}
