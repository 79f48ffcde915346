import { createBot } from "./bot.ts";
import type { Command, Desk } from "./command.ts";
import { createDesk } from "./desk.ts";
import type { Overrides } from "./load-article.ts";
import { loadFolder } from "./load-folder.ts";
import { openWriter, type WriterSettings } from "./open-writer.ts";
import { readReference, readSample } from "./reader.ts";
import type { Journal } from "./record-failure.ts";
import type { Bot } from "./surface.ts";

/** The bot and the desk behind it, as every surface and the command line use them. */
export type Newsroom = {
  readonly bot: Bot;
  readonly desk: Desk;
  /** Gives the database back. */
  close(): Promise<void>;
};

/** Puts the bot together: the commands of the folder, the writer, the desk, the log of failures. @throws UserError */
export async function openNewsroom(
  settings: WriterSettings,
  { log, record }: Journal,
  overrides: Overrides = {},
): Promise<Newsroom> {
  const [commands, { writer, close }] = await Promise.all([
    loadFolder<Command>(new URL("../commands/", import.meta.url)),
    openWriter(settings, { log, record }),
  ]);
  const desk = createDesk({
    commands,
    writer,
    read: (reference, asker) => readReference(reference, asker, overrides),
    readSample: () => readSample(overrides),
  });
  return { desk, bot: createBot({ commands, desk, record }), close };
}
