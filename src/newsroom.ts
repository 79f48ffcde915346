import { createBot } from "./bot.ts";
import type { Command, Desk } from "./command.ts";
import { decodeText } from "./decoding/decode-text.ts";
import { toReading } from "./desk/to-reading.ts";
import { createDesk, type ReadArticle } from "./desk.ts";
import { loadFolder } from "./load-folder.ts";
import type { Journal } from "./log/record-failure.ts";
import { followingWhenNeeded } from "./newsroom/following-when-needed.ts";
import { type Library, type LibrarySettings, openLibrary } from "./newsroom/open-library.ts";
import { openWriter, type WriterSettings } from "./newsroom/open-writer.ts";
import { noProgress, type Progress } from "./progress.ts";
import { isWebAddress } from "./reader/is-web-address.ts";
import { keepPage } from "./reader/keep-page.ts";
import type { Overrides } from "./reader/load-article.ts";
import { readReference, readSample } from "./reader.ts";
import { file } from "./sources/file.ts";
import type { Bot } from "./surface.ts";

/** The bot and the desk behind it, as every surface and the command line use them. */
export type Newsroom = {
  readonly bot: Bot;
  readonly desk: Desk;
  readonly library: Library;
  /** Gives the database and the web back. */
  close(): Promise<void>;
};

/** What the person knows better, and who watches long work. */
export type NewsroomOptions = Overrides & { readonly progress?: Progress };

/** Puts the bot together: the commands of the folder, the writer, the desk, the log of failures. @throws UserError */
export async function openNewsroom(
  settings: WriterSettings & LibrarySettings,
  journal: Journal,
  { progress = noProgress, ...overrides }: NewsroomOptions = {},
): Promise<Newsroom> {
  const library = openLibrary(settings, journal, {
    progress,
    readFile: async (path) => decodeText((await file.load(path)).bytes),
  });
  const [commands, writer] = await Promise.all([
    loadFolder<Command>(new URL("../commands/", import.meta.url)),
    openWriter(settings, library.store, journal),
  ]);
  const read: ReadArticle = async (reference, asker) =>
    isWebAddress(reference)
      ? keepPage(reference, library, overrides)
      : toReading(await readReference(reference, asker, library.pages, overrides));
  const desk = createDesk({
    commands,
    writer,
    following: followingWhenNeeded(library),
    read,
    readSample: async () => toReading(await readSample(overrides)),
    store: async () => (library.exists() ? library.store() : null),
  });
  const bot = createBot({ commands, desk, record: journal.record });
  return { desk, library, bot, close: () => library.close() };
}
