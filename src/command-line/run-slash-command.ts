import { markReference } from "../answers/split-references.ts";
import { parseOptions } from "../bot/parse-options.ts";
import type { Reply } from "../card.ts";
import type { Command } from "../command.ts";
import { loadConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import { createJournal } from "../log/record-failure.ts";
import { createLog } from "../log.ts";
import { type Newsroom, openNewsroom } from "../newsroom.ts";
import { cardToText } from "../surfaces/terminal/card-to-text.ts";
import { optionsOf } from "../usage.ts";
import type { ExitStatus } from "../verb.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { localAsker } from "./local.ts";
import { PIPE_WIDTH } from "./pipe-width.ts";
import { printFailure } from "./print-failure.ts";
import { showProgress } from "./show-progress.ts";
import { verbBlocks } from "./verb-blocks.ts";

/**
 * Answers exactly what the slash command answers: as a card, or with `--json` as the typed answer behind it.
 * @throws UserError for arguments or articles that cannot be taken
 */
export async function runSlashCommand(
  command: Command,
  argv: readonly string[],
): Promise<ExitStatus> {
  const config = loadConfig();
  const named = optionsOf(command).map((option) => option.name);
  const args = parseArguments(argv, { named });
  const { published } = args;
  const journal = createJournal(createLog(config));
  const overrides = published === undefined ? {} : { published };
  const progress = showProgress(process.stderr);
  const newsroom = await openNewsroom(config, journal, { ...overrides, progress });
  try {
    const reply = await replyTo(command, args, newsroom);
    return print(reply, args.json, config.colour);
  } finally {
    await newsroom.close();
  }
}

async function replyTo(command: Command, args: Arguments, { bot, desk }: Newsroom): Promise<Reply> {
  const asker = localAsker("command-line");
  if (args.help) return bot.run("help", { command: command.name }, asker);
  // `digest A B` is short for `digest --article A --article B`; other commands' words are their option.
  const isDigest = command.name === "digest";
  if (!isDigest && args.articles.length > 0) await desk.open(args.articles, asker);
  const words = (isDigest ? args.references.map(markReference) : args.words).join(" ");
  const options = mergeOptions(parseOptions(command, words), args.own);
  const reply = await bot.run(command.name, options, asker);
  const isOverview = command.name === "help" && !words;
  const more = isOverview ? await verbBlocks() : [];
  return { ...reply, card: { ...reply.card, blocks: [...reply.card.blocks, ...more] } };
}

function print(reply: Reply, json: boolean, mayColour: boolean): ExitStatus {
  if (reply.failure) return printFailure(reply.failure);
  const { columns, isTTY = false } = process.stdout;
  const text = json
    ? `${JSON.stringify(reply.answer)}\n`
    : cardToText(reply.card, { width: columns || PIPE_WIDTH, colour: isTTY && mayColour });
  process.stdout.write(text);
  return 0;
}

/** @throws UserError when an option is given both as a word and by its name */
function mergeOptions(
  words: Readonly<Record<string, string>>,
  named: Readonly<Record<string, string>>,
): Record<string, string> {
  const twice = Object.keys(named).find((name) => name in words);
  if (twice === undefined) return { ...words, ...named };
  throw new UserError(
    `The ${twice} is given twice, “${words[twice]}” and “${named[twice]}”.`,
    `Give it as a word or as --${twice}.`,
  );
}
