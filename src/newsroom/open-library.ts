import type { Config } from "../config.ts";
import type { Poller } from "../following/open-following.ts";
import type { Journal } from "../log/record-failure.ts";
import type { Progress } from "../progress.ts";
import { databaseExists } from "../storage/database-exists.ts";
import type { Store } from "../store.ts";
import { openPages, type Pages } from "./open-pages.ts";
import { readUntilStopped } from "./read-until-stopped.ts";

/** What a library needs to know. */
export type LibrarySettings = Pick<Config, "databaseUrl" | "web" | "keepDays">;

/**
 * The news that is kept here, and the ways to more of it. Nothing is loaded or opened before it is asked for: a question about a
 * file needs no database, and makes none.
 */
export type Library = {
  /** Whether there is a database already. */
  exists(): boolean;
  /** Opens the database, or makes one. @throws UserError when it cannot be used */
  store(): Promise<Store>;
  pages(): Promise<Pages>;
  /** @throws UserError when the database cannot be used */
  poller(): Promise<Poller>;
  /** Whether a Ctrl-C has ended a refresh: its poller reads no more. */
  isStopped(): boolean;
  /** Ends what is under way at a safe point and gives everything back. */
  close(): Promise<void>;
};

/** Opens nothing yet. @param readFile the text of a local file, for those who may name one */
export function openLibrary(
  settings: LibrarySettings,
  { record, log }: Journal,
  { progress, readFile }: { progress: Progress; readFile(path: string): Promise<string> },
): Library {
  let stopped = false;
  const store = once(async () => {
    const { openStore } = await import("../storage/open-store.ts");
    const tell = (place: string): void => log.warn({ place }, "waiting for the database");
    return openStore(settings.databaseUrl, Date.now(), { tell });
  });
  const pages = once(() =>
    openPages(settings.web, (failure) => void record(failure, { about: "reading a page" })),
  );
  const poller = once(async () => {
    const [{ openFollowing }, kept, { web, parser }] = await Promise.all([
      import("../following/open-following.ts"),
      store.get(),
      pages.get(),
    ]);
    const following = openFollowing({
      web,
      parser,
      store: kept,
      now: Date.now,
      progress,
      readFile,
      keepDays: settings.keepDays,
    });
    return readUntilStopped(following, () => {
      stopped = true;
    });
  });
  return {
    exists: () => databaseExists(settings.databaseUrl),
    store: store.get,
    pages: pages.get,
    poller: poller.get,
    isStopped: () => stopped,
    async close() {
      const closed = await Promise.allSettled([
        poller.ifAny((open) => open.close()),
        pages.ifAny((open) => open.close()),
      ]);
      await store.ifAny((open) => open.close());
      for (const one of closed)
        if (one.status === "rejected") record(one.reason, { closing: true });
      log.debug({}, "closed");
    },
  };
}

/** A value that is made when it is first asked for; a failure is not remembered, so that it can be tried again. */
function once<Value>(make: () => Promise<Value>) {
  let made: Promise<Value> | undefined;
  return {
    get(): Promise<Value> {
      made ??= make().catch((failure) => {
        made = undefined;
        throw failure;
      });
      return made;
    },
    async ifAny(use: (value: Value) => Promise<unknown>): Promise<void> {
      if (made !== undefined) await use(await made);
    },
  };
}
