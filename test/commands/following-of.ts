import { UserError } from "../../src/errors.ts";
import type { Following } from "../../src/following.ts";
import type { Follow, SourceState } from "../../src/store/tenants.ts";
import { noFollowing } from "./no-following.ts";

export const MINUTE = 60_000;

/** A feed that was read five minutes ago without trouble, with what a test says otherwise. */
export function sourceOf(url: string, state: Partial<SourceState> = {}): SourceState {
  const now = Date.now();
  return {
    url,
    title: null,
    home: null,
    etag: null,
    lastModified: null,
    status: 200,
    why: null,
    failures: 0,
    triedAt: now - 5.5 * MINUTE,
    succeededAt: now - 5.5 * MINUTE,
    nextPollAt: now + 20.5 * MINUTE,
    addedBy: "me",
    addedAt: now,
    articles: 12,
    ...state,
  };
}

/** What a tenant follows, in memory: it knows no network, so that every address that begins with https is a feed. */
export function followingOf(sources: SourceState[], rest: Partial<Following> = {}): Following {
  const follows: Follow[] = [];
  const find = (reference: string): SourceState => {
    const found = sources.find(({ url, title }) => url === reference || title === reference);
    if (found) return found;
    throw new UserError(`No feed ${reference} is followed.`, "See /sources.");
  };
  return {
    ...noFollowing,
    sources: () => Promise.resolve(sources),
    async add(url) {
      if (!url.startsWith("https:")) throw new UserError(`${url} is no address.`, "Name one.");
      if (sources.some((one) => one.url === url)) return { url, title: null, outcome: "already" };
      sources.push(sourceOf(url));
      return { url, title: "New Herald", outcome: "added" };
    },
    async remove(reference) {
      const found = find(reference);
      sources.splice(sources.indexOf(found), 1);
      return found;
    },
    standing: () =>
      Promise.resolve({
        articles: sources.reduce((sum, { articles }) => sum + articles, 0),
        troubles: [],
        spent: { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 },
      }),
    follows: () => Promise.resolve(follows),
    async follow(name, asker) {
      const key = name.toLowerCase();
      const known = follows.find((one) => one.key === key);
      if (known) return { ...known, already: true };
      const follow = { key, name, addedBy: asker.user, addedAt: Date.now() };
      follows.push(follow);
      return { ...follow, already: false };
    },
    async unfollow(name) {
      const at = follows.findIndex(({ key }) => key === name.toLowerCase());
      const [ended] = at < 0 ? [] : follows.splice(at, 1);
      if (!ended) throw new UserError(`${name} is not followed.`, "See /follow.");
      return ended;
    },
    ...rest,
  };
}
