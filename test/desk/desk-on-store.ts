import { onTestFinished } from "vitest";
import type { Desk, Reading, Selection } from "../../src/command.ts";
import { toReading } from "../../src/desk/to-reading.ts";
import { createDesk } from "../../src/desk.ts";
import type { Following } from "../../src/following.ts";
import type { Asker } from "../../src/place.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { noFollowing } from "../commands/no-following.ts";
import { readArticle } from "../storage/read-article.ts";

const DAY = 86_400_000;

/** "Now" of these tests: a noon in March. */
export const NOON = Date.parse("2026-03-10T12:00Z");

export const asker = (channel = "news", tenant = "local"): Asker => ({
  user: "ann",
  place: { surface: "test", tenant, channel },
});

/** What was answered from, by title. */
export const titles = ({ readings }: Selection): readonly (string | null)[] =>
  readings.map(({ article }) => article.title);

/** An article of an outlet, so many days old. */
export const report = (title: string, text: string, { publisher = "Quay Post", days = 0 } = {}) =>
  readArticle(text, {
    id: `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example/${title.toLowerCase().replaceAll(" ", "-")}`,
    url: `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example/${title.toLowerCase().replaceAll(" ", "-")}`,
    title,
    publisher,
    published: new Date(NOON - days * DAY).toISOString(),
  });

/** A store of its own, with what tests put into it. */
export async function storeInMemory(address = ":memory:") {
  const store = await openStore(address, NOON);
  onTestFinished(() => store.close());
  return {
    store,
    async follow(feed: string, tenant = "local") {
      await store.feeds.add({ url: feed, title: feed, home: null }, NOON);
      await store.tenants.addSource(tenant, feed, "ann", NOON);
    },
    keep: (read: ReturnType<typeof report>, feed: string | null) =>
      store.articles.keep(read, feed, NOON),
  };
}

export type DeskChanges = {
  readonly store?: () => Promise<Store | null>;
  readonly following?: Partial<Following>;
  readonly read?: (reference: string) => Promise<Reading>;
};

const NOTHING_DUE = {
  polled: 0,
  unchanged: 0,
  failed: [],
  articles: 0,
  corrected: 0,
  skipped: [],
};

export const SAMPLE = "The bundled article";

/** A desk on a store; a reference is the id of an article that is kept there. */
export function deskOn(kept: Store | null, changes: DeskChanges = {}): Desk {
  const { store = async () => kept, following = {}, read = (id) => readFrom(kept, id) } = changes;
  const sample = { ...report(SAMPLE, "The sample tells of a lighthouse."), id: SAMPLE };
  return createDesk({
    commands: [],
    writer: rulesWriter,
    following: { ...noFollowing, refresh: async () => NOTHING_DUE, ...following },
    read,
    readSample: async () => toReading(sample.article),
    store,
  });
}

async function readFrom(store: Store | null, id: string): Promise<Reading> {
  const [reading] = (await store?.articles.load([{ id }])) ?? [];
  if (!reading) throw new Error(`${id} is not kept`);
  return reading;
}
