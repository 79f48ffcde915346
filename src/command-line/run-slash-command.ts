import { parseOptions } from "../bot/parse-options.ts";
import type { Reply } from "../card.ts";
import type { Command } from "../command.ts";
import { loadConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { openNewsroom } from "../newsroom.ts";
import { createRecorder } from "../record-failure.ts";
import { cardToText } from "../surfaces/terminal/card-to-text.ts";
import { optionsOf } from "../usage.ts";
import type { ExitStatus } from "../verb.ts";
import { parseArguments } from "./arguments.ts";
import { localAsker } from "./local.ts";
import { PIPE_WIDTH } from "./pipe-width.ts";
import { printFailure } from "./print-failure.ts";

/**
 * Answers exactly what the slash command answers: as a card, or with `--json` as the typed answer behind it.
 * @throws UserError for arguments or articles that cannot be taken
 */
export async function runSlashCommand(
  command: Command,
  argv: readonly string[],
): Promise<ExitStatus> {
  const config = loadConfig();
  const args = parseArguments(
    argv,
    optionsOf(command).map((option) => option.name),
  );
  const { published } = args;
  const record = createRecorder(createLog(config));
  const { bot, desk } = await openNewsroom(record, published === undefined ? {} : { published });
  const asker = localAsker("command-line");

  const print = (reply: Reply): ExitStatus => {
    if (reply.failure) return printFailure(reply.failure);
    const { columns = PIPE_WIDTH, isTTY = false } = process.stdout;
    const text = args.json
      ? `${JSON.stringify(reply.answer)}\n`
      : cardToText(reply.card, { width: columns, colour: isTTY && config.colour });
    process.stdout.write(text);
    return 0;
  };

  if (args.help) return print(await bot.run("help", { command: command.name }, asker));
  // `digest A B` is short for `digest --article A --article B`; other commands' words are their option.
  const isDigest = command.name === "digest";
  const references = isDigest ? args.references : args.articles;
  if (references.length > 0) await desk.open(references, asker);
  const words = isDigest ? "" : args.words.join(" ");
  return print(
    await bot.run(command.name, { ...parseOptions(command, words), ...args.own }, asker),
  );
}
