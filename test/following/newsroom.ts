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
import type { OutletId } from "../emulators/news/outlets.ts";

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
  /** One that is the caller's to close. */
  readonly world?: NewsWorld;
  readonly progress?: Progress;
  readonly readFile?: (path: string) => Promise<string>;
  /** Milliseconds that a fetch may take in all. */
  readonly total?: number;
  readonly keepDays?: number;
  /** Milliseconds of one feed's turn. */
  readonly turn?: number;
};

/** Opens the parts; without a world of the caller's, with one of their own. */
export async function openNewsroom(fitting: Fitting = {}): Promise<Newsroom> {
  const { database = ":memory:", progress = noProgress, total = 10_000, keepDays = 90 } = fitting;
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
  const { readFile, turn } = fitting;
  const now = () => clock.now;
  const parts = {
    web,
    parser,
    store,
    progress,
    now,
    keepDays,
    ...(readFile && { readFile }),
    ...(turn && { turn }),
  };
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

/** Follows feeds that no page was read of yet. */
export async function follow(
  { store, clock }: Newsroom,
  ...urls: readonly string[]
): Promise<void> {
  for (const url of urls) {
    await store.feeds.add({ url, title: null, home: null }, clock.now);
    await store.tenants.addSource("local", url, "ann", clock.now);
  }
}

/** Addresses of the good feeds of these outlets, or of all ten. */
export const goodFeeds = (
  { world }: Newsroom,
  ...outlets: readonly OutletId[]
): readonly string[] =>
  world.feeds
    .filter(
      ({ name, outlet }) => name === "good" && (outlets.length === 0 || outlets.includes(outlet)),
    )
    .map(({ url }) => url);

/** The address of a feed that something is wrong with. */
export function faultyFeed({ world }: Newsroom, name: string): string {
  const found = world.feeds.find((feed) => feed.name === name);
  if (!found) throw new Error(`no feed ${name}`);
  return found.url;
}

/** Every article that the tenant has, with its newest version. */
export async function keptArticles({ store }: Newsroom, tenant = "local") {
  const ids = await store.articles.find(tenant, { most: 10_000 });
  return store.articles.load(ids.map((id) => ({ id })));
}
