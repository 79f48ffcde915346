import { createBot } from "./bot.ts";
import type { Command, Desk } from "./command.ts";
import { createDesk } from "./desk.ts";
import type { Overrides } from "./load-article.ts";
import { loadFolder } from "./load-folder.ts";
import { readReference, readSample } from "./reader.ts";
import type { RecordFailure } from "./record-failure.ts";
import type { Bot } from "./surface.ts";

/** The bot and the desk behind it, as every surface and the command line use them. */
export type Newsroom = { readonly bot: Bot; readonly desk: Desk };

/** Puts the bot together: the commands of the folder, the desk, the log of failures. */
export async function openNewsroom(
  record: RecordFailure,
  overrides: Overrides = {},
): Promise<Newsroom> {
  const commands = await loadFolder<Command>(new URL("../commands/", import.meta.url));
  const desk = createDesk(
    commands,
    (reference, asker) => readReference(reference, asker, overrides),
    () => readSample(overrides),
  );
  return { desk, bot: createBot({ commands, desk, record }) };
}
