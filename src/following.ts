import type { OpmlList } from "./feed.ts";
import type { ParseFailure } from "./parser.ts";
import type { Asker } from "./place.ts";
import type { Follow, SourceState, ToldStory } from "./store/tenants.ts";
import type { Spent } from "./store.ts";
import type { WebFailure } from "./web.ts";

/** How a round of polling went. */
export type PollReport = {
  readonly polled: number;
  /** Feeds that had nothing new. */
  readonly unchanged: number;
  readonly failed: readonly { readonly feed: string; readonly why: WebFailure | ParseFailure }[];
  /** Articles that were kept for the first time, and those whose text had changed. */
  readonly articles: number;
  readonly corrected: number;
  /** Entries whose page could not be read, by reason. */
  readonly skipped: readonly { readonly url: string; readonly why: WebFailure | ParseFailure }[];
};

/** What became of one address that somebody wants to follow. */
export type Added = {
  readonly url: string;
  readonly outcome: "added" | "already";
  readonly title: string | null;
};

export type Imported = {
  readonly added: readonly Added[];
  readonly problems: OpmlList["problems"];
};

/** How much there is, what could not be read, what was spent. */
export type Standing = {
  /** Articles that the tenant's feeds have brought and that are kept, each once. */
  readonly articles: number;
  /** Entries of the last three days whose page could not be read, by code, the most frequent first. */
  readonly troubles: readonly { readonly why: string; readonly entries: number }[];
  /** What the language model has cost today (UTC). */
  readonly spent: Spent;
};

/** What a tenant follows, and how it is doing. Every method may throw a UserError; a database that fails is one. */
export type Following = {
  sources(asker: Asker): Promise<readonly SourceState[]>;
  /** Follows a feed, or the feed that a page names, after reading it once. */
  add(reference: string, asker: Asker): Promise<Added>;
  /** Stops following. @param reference URL, host or title */
  remove(reference: string, asker: Asker): Promise<SourceState>;
  /** What an OPML list holds. @param reference URL, or a file where the asker may name one */
  preview(
    reference: string,
    asker: Asker,
  ): Promise<OpmlList & { readonly known: readonly string[] }>;
  /** Follows all feeds of a list; they are read with the next poll, so that one broken feed stops nothing. */
  import(list: OpmlList, asker: Asker): Promise<Imported>;
  /** The tenant's feeds as OPML. */
  export(asker: Asker): Promise<string>;
  follows(asker: Asker): Promise<readonly Follow[]>;
  follow(name: string, asker: Asker): Promise<Follow & { readonly already: boolean }>;
  unfollow(name: string, asker: Asker): Promise<Follow>;
  /** Polls those of the tenant's feeds that are due. */
  refresh(asker: Asker): Promise<PollReport>;
  /** What `status` tells besides the feeds themselves. */
  standing(asker: Asker): Promise<Standing>;
  /** Stories told in this place since a time. */
  told(asker: Asker, since: number): Promise<readonly ToldStory[]>;
  saveTold(asker: Asker, stories: readonly ToldStory[]): Promise<void>;
};
