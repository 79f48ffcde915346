import type { Bot, Running } from "../../surface.ts";
import { linesOf } from "./lines-of.ts";
import { openScreen, type Screen } from "./screen.ts";
import type { TerminalOptions } from "./terminal-options.ts";
import { lineKind, TOO_LONG } from "./typed-line.ts";

/** Answers each line of a pipe in order, a blank line before each answer, until the input ends. */
export function answerPiped(bot: Bot, options: TerminalOptions): Running {
  const { input, output, colour } = options;
  const screen = openScreen(output, colour);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    (input as { destroy?(): void }).destroy?.();
  };
  void screen.closed.then(stop);
  const finished = answerLines(bot, options, screen).catch((error: unknown) => {
    if (!stopped) throw error; // a stream that we closed ourselves complains that it ended early
  });
  return {
    finished,
    stop: () => {
      stop();
      return finished;
    },
  };
}

async function answerLines(
  bot: Bot,
  { input, asker }: TerminalOptions,
  screen: Screen,
): Promise<void> {
  for await (const line of linesOf(input as AsyncIterable<Uint8Array | string>)) {
    const kind = lineKind(line);
    if (kind === "leave") return;
    if (kind === "blank") continue;
    const card = kind === "too-long" ? TOO_LONG : (await bot.hear(line, asker)).card;
    await screen.write("\n");
    await screen.draw(card);
  }
}
