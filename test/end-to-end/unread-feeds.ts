import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { startNewsWorld } from "../emulators/news/news-world.ts";
import type { OutletId } from "../emulators/news/outlets.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

/** A world of news, and a database in which feeds of it are followed and nothing is read yet. */
export async function unreadFeeds(...outlets: readonly OutletId[]) {
  const world = await startNewsWorld();
  onTestFinished(() => world.close());
  const folder = temporaryFolder();
  const DATABASE_URL = join(folder, "verbatim.db");
  /** Looks into the database beside the program. */
  const look = async <Value>(
    into: (store: Store) => Promise<Value>,
    at = DATABASE_URL,
  ): Promise<Value> => {
    const store = await openStore(at);
    return into(store).finally(() => store.close());
  };
  await look(async ({ feeds, tenants }) => {
    for (const outlet of outlets) {
      const url = `${world.origin(outlet)}/feed`;
      await feeds.add({ url, title: outlet, home: null }, 0);
      await tenants.addSource("local", url, "ann", 0);
    }
  });
  const env = { DATABASE_URL, VERBATIM_ALLOW_NETWORKS: "127.0.0.0/8", NO_COLOR: "1" };
  return { world, folder, env, look };
}
