import type { VersionOf } from "./articles.ts";
import type { FeedState } from "./feeds.ts";

/** A feed that a tenant follows. */
export type SourceState = FeedState & {
  readonly addedBy: string;
  readonly addedAt: number;
  /** Articles that it has brought and that are kept. */
  readonly articles: number;
};

/** A person, organisation, place or topic that a tenant wants to hear of first. */
export type Follow = {
  /** Folded, so that Peskov and Песков are one. */
  readonly key: string;
  /** As it was typed. */
  readonly name: string;
  readonly addedBy: string;
  readonly addedAt: number;
};

/** A story that was told in a place, so that the next digest can say what is new in it. */
export type ToldStory = {
  /** Stable from day to day. */
  readonly id: string;
  readonly headline: string;
  readonly articles: readonly VersionOf[];
  readonly firstToldAt: number;
  readonly toldAt: number;
};

/** All that belongs to one tenant: never visible to another. */
export type TenantStore = {
  sources(tenant: string): Promise<readonly SourceState[]>;
  /** How many feeds it follows: cheaper than their list. */
  countSources(tenant: string): Promise<number>;
  /** Entries that its feeds have had since a time and whose page could not be read, by code, the most frequent first. */
  troubles(
    tenant: string,
    since: number,
  ): Promise<readonly { readonly why: string; readonly entries: number }[]>;
  /** Follows a feed that `feeds.add` knows. Returns false where the tenant followed it already. */
  addSource(tenant: string, feed: string, by: string, at: number): Promise<boolean>;
  removeSource(tenant: string, feed: string): Promise<boolean>;
  follows(tenant: string): Promise<readonly Follow[]>;
  addFollow(tenant: string, follow: Follow): Promise<boolean>;
  removeFollow(tenant: string, key: string): Promise<boolean>;
  /** What a place (`placeKey`: a channel or a thread) talks about; null: nothing was opened there. */
  place(tenant: string, place: string): Promise<readonly VersionOf[] | null>;
  savePlace(
    tenant: string,
    place: string,
    articles: readonly VersionOf[],
    at: number,
  ): Promise<void>;
  /** Stories told in a place since a time, newest first. */
  told(tenant: string, place: string, since: number): Promise<readonly ToldStory[]>;
  saveTold(tenant: string, place: string, stories: readonly ToldStory[]): Promise<void>;
  /** Deletes all that belongs to the tenant; shared articles stay as long as somebody follows their feeds. */
  remove(tenant: string): Promise<void>;
  /** Every tenant that has anything here. */
  list(): Promise<readonly string[]>;
};
