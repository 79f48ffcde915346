import type { Following } from "../following.ts";
import type { Library } from "./open-library.ts";

/**
 * What a tenant follows, over a library that opens only when needed: where no database is, nothing is followed, and to ask about it makes
 * none.
 */
export function followingWhenNeeded(library: Library): Following {
  const ifAny = async <Value>(
    nothing: Value,
    ask: (following: Following) => Promise<Value>,
  ): Promise<Value> => (library.exists() ? ask(await library.poller()) : nothing);
  const open = () => library.poller();
  return {
    sources: (asker) => ifAny([], (following) => following.sources(asker)),
    add: async (...given) => (await open()).add(...given),
    remove: async (...given) => (await open()).remove(...given),
    preview: async (...given) => (await open()).preview(...given),
    import: async (...given) => (await open()).import(...given),
    export: async (...given) => (await open()).export(...given),
    follows: (asker) => ifAny([], (following) => following.follows(asker)),
    follow: async (...given) => (await open()).follow(...given),
    unfollow: async (...given) => (await open()).unfollow(...given),
    refresh: (asker) => ifAny(NOTHING_POLLED, (following) => following.refresh(asker)),
    standing: (asker) => ifAny(NOTHING_KEPT, (following) => following.standing(asker)),
    told: (...given) => ifAny([], (following) => following.told(...given)),
    saveTold: (...given) => ifAny(undefined, (following) => following.saveTold(...given)),
  };
}

const NOTHING_KEPT = {
  articles: 0,
  troubles: [],
  spent: { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 },
} as const;

const NOTHING_POLLED = {
  polled: 0,
  unchanged: 0,
  failed: [],
  articles: 0,
  corrected: 0,
  skipped: [],
} as const;
