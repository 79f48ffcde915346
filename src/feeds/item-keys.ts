import { MAX_KEY } from "../limits.ts";

/** What an entry may be known by. */
export type Identity = {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
};

const encoder = new TextEncoder();
const space = new Uint8Array(MAX_KEY);
// Ids are addresses or hashes; longer ones are somebody's whole text.
const shorten = (key: string): string => key.slice(0, encoder.encodeInto(key, space).read);

/**
 * A key for each entry: what the feed calls it, else its link, else its title. An id that a feed gives to several
 * entries with different links tells none of them apart, so there the link joins it. Null for an entry that is
 * nothing, or that stands in the feed a second time.
 */
export function itemKeys(items: readonly Identity[]): readonly (string | null)[] {
  const linksOfId = new Map<string, Set<string>>();
  for (const { id, url, title } of items) {
    if (id === null) continue;
    const links = linksOfId.get(id) ?? new Set();
    linksOfId.set(id, links.add(url ?? title ?? ""));
  }
  const seen = new Set<string>();
  return items.map((item) => {
    const whole = keyOf(item, (linksOfId.get(item.id ?? "")?.size ?? 0) > 1);
    const key = whole === undefined ? null : shorten(whole);
    if (key === null || seen.has(key)) return null;
    seen.add(key);
    return key;
  });
}

function keyOf({ id, url, title, summary }: Identity, isShared: boolean): string | undefined {
  const other = url ?? title ?? "";
  if (id !== null) return isShared ? `${other} ${id}` : id;
  if (url !== null) return url;
  const words = title ?? summary;
  return words === null ? undefined : `title:${words}`;
}
