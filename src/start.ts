import type { Desk } from "./command.ts";
import { localAsker } from "./command-line/local.ts";
import { PIPE_WIDTH } from "./command-line/pipe-width.ts";
import { type Config, loadConfig } from "./config.ts";
import { keepReading } from "./keep-reading.ts";
import { createLog } from "./log.ts";
import { openNewsroom } from "./newsroom.ts";
import { createJournal } from "./record-failure.ts";
import type { Bot } from "./surface.ts";
import { cardToText } from "./surfaces/terminal/card-to-text.ts";
import { greetingCard } from "./surfaces/terminal/greeting.ts";
import { startTerminal } from "./surfaces/terminal/index.ts";
import { noteWhile } from "./surfaces/terminal/note-while.ts";

/**
 * What `npm start` does without arguments: prints the digest, then answers what is typed. At a keyboard that is a chat;
 * in a pipe each line of standard input is answered, and it ends with the input.
 */
export async function start(): Promise<void> {
  const config = loadConfig();
  const journal = createJournal(createLog(config));
  const newsroom = await openNewsroom(config, journal);
  // Whoever stays gets news as they come; in a pipe, a digest reads what is due.
  const stays = process.stdin.isTTY && process.stdout.isTTY;
  const recurring = stays ? await keepReading(newsroom.library, journal) : null;
  try {
    await converse(newsroom.bot, newsroom.desk, config);
  } finally {
    await recurring?.stop();
    await newsroom.close();
  }
}

async function converse(bot: Bot, desk: Desk, config: Config): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const asker = localAsker("terminal");
  const colour = config.colour && output.isTTY;
  const digest = bot.run("digest", {}, asker);
  // A file holds no notes, and a model takes its time.
  const { card } = await (output.isTTY
    ? noteWhile(digest, { colour, write: (text) => output.write(text) })
    : digest);
  output.write(cardToText(card, { width: output.columns ?? PIPE_WIDTH, colour }));
  // Answers go to a pipe, but questions would have to be typed unseen: `npm start | less`.
  if (input.isTTY && !output.isTTY) return;

  const greeting = greetingCard(await desk.current(asker), bot.commands);
  const interactive = input.isTTY;
  await startTerminal(bot, { input, output, colour, interactive, asker, greeting }).finished;
}
