import { openFollowing, type Poller } from "../../src/following/open-following.ts";
import type { Parser } from "../../src/parser.ts";
import { openParser } from "../../src/parsing/open-parser.ts";
import type { Asker } from "../../src/place.ts";
import { noProgress, type Progress } from "../../src/progress.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { openWeb } from "../../src/web/open-web.ts";
import type { Web } from "../../src/web.ts";
import { type NewsWorld, startNewsWorld } from "../emulators/news/news-world.ts";

/** A day of the world's in milliseconds. */
export const HOUR = 3_600_000;

export const asker = (tenant = "local", user = "ann"): Asker => ({
  user,
  place: { surface: "terminal", tenant, channel: "news" },
});

/** Real web, parser and store, and a clock that only the test moves. */
export type Newsroom = {
  readonly world: NewsWorld;
  readonly web: Web;
  readonly parser: Parser;
  readonly store: Store;
  readonly poller: Poller;
  /** The time that the poller sees, epoch milliseconds. */
  readonly clock: { now: number };
  /** Goes on by so many hours. */
  later(hours: number): void;
  poll(): ReturnType<Poller["pollDue"]>;
  close(): Promise<void>;
};

/** What a test may have otherwise. */
export type Fitting = {
  readonly database?: string;
  readonly world?: NewsWorld;
  readonly progress?: Progress;
  readonly readFile?: (path: string) => Promise<string>;
  /** Milliseconds that a fetch may take in all. */
  readonly total?: number;
  readonly keepDays?: number;
};

export async function openNewsroom(fitting: Fitting = {}): Promise<Newsroom> {
  const { database = ":memory:", progress = noProgress, total = 4_000, keepDays = 90 } = fitting;
  const world = fitting.world ?? (await startNewsWorld());
  const settings = {
    contact: "desk@quay.example",
    allowNetworks: ["127.0.0.0/8"],
    allowHosts: [],
    blockHosts: [],
  };
  const clock = { now: world.now() };
  const web = openWeb(settings, { gap: 0, total });
  const parser = openParser();
  const store = await openStore(database);
  const { readFile } = fitting;
  const now = () => clock.now;
  const parts = { web, parser, store, progress, now, keepDays, ...(readFile && { readFile }) };
  const poller = openFollowing(parts);
  return {
    world,
    web,
    parser,
    store,
    poller,
    clock,
    later(hours) {
      clock.now += hours * HOUR;
    },
    poll: () => poller.pollDue(new AbortController().signal),
    async close() {
      await poller.close();
      await Promise.all([web.close(), parser.close()]);
      await store.close();
      if (!fitting.world) await world.close();
    },
  };
}

/** Follows the world's good feeds, or those of a name. */
export async function followFeeds(room: Newsroom, ...names: readonly string[]): Promise<void> {
  for (const { url, name } of room.world.feeds) {
    if (names.length > 0 ? !names.includes(name) : name !== "good") continue;
    await room.store.feeds.add({ url, title: null, home: null }, room.clock.now);
    await room.store.tenants.addSource("local", url, "ann", room.clock.now);
  }
}

/** Every article that the tenant has, with its newest version. */
export async function keptArticles({ store }: Newsroom, tenant = "local") {
  const ids = await store.articles.find(tenant, { most: 10_000 });
  return store.articles.load(ids.map((id) => ({ id })));
}
