import type { OpmlList } from "../feed.ts";
import { writeOpml } from "../feeds/opml/write-opml.ts";
import type { Added, Following, Imported } from "../following.ts";
import { findFeed } from "./find-feed.ts";
import { findSource } from "./find-source.ts";
import { type ListReader, loadList } from "./load-list.ts";
import type { Parts } from "./parts.ts";
import { toAddress } from "./to-address.ts";

type Sources = Pick<Following, "sources" | "add" | "remove" | "preview" | "import" | "export">;

/** The feeds that tenants follow. */
export function sourcesOf(parts: Parts & ListReader): Sources {
  const { store, now } = parts;
  const { feeds, tenants } = store;
  return {
    sources: ({ place }) => tenants.sources(place.tenant),
    async add(reference, asker) {
      const { url, feed } = await findFeed(parts, toAddress(reference));
      const { title, home } = feed;
      await feeds.add({ url, title, home }, now());
      const isNew = await tenants.addSource(asker.place.tenant, url, asker.user, now());
      return { url, title, outcome: isNew ? "added" : "already" };
    },
    async remove(reference, asker) {
      const source = findSource(await tenants.sources(asker.place.tenant), reference);
      await tenants.removeSource(asker.place.tenant, source.url);
      return source;
    },
    async preview(reference, asker) {
      const list = await loadList(parts, reference, asker);
      const followed = new Set(await urlsOf(parts, asker.place.tenant));
      const known = list.feeds.map(({ url }) => url).filter((url) => followed.has(url));
      return { ...list, known };
    },
    import: (list, asker) => importList(parts, list, asker.place.tenant, asker.user),
    async export({ place }) {
      return writeOpml(await tenants.sources(place.tenant), "Sources");
    },
  };
}

async function importList(
  { store, now, progress }: Parts,
  list: OpmlList,
  tenant: string,
  user: string,
): Promise<Imported> {
  const stage = progress.stage("Adding feeds", list.feeds.length);
  const added: Added[] = [];
  for (const { url, title, home } of list.feeds) {
    await store.feeds.add({ url, title, home }, now());
    const isNew = await store.tenants.addSource(tenant, url, user, now());
    added.push({ url, title, outcome: isNew ? "added" : "already" });
    stage.step(title ?? url);
  }
  const fresh = added.filter(({ outcome }) => outcome === "added").length;
  stage.end(`${fresh} added, ${added.length - fresh} followed already`);
  return { added, problems: list.problems };
}

async function urlsOf({ store }: Parts, tenant: string): Promise<readonly string[]> {
  return (await store.tenants.sources(tenant)).map(({ url }) => url);
}
