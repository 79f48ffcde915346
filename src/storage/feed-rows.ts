import type { Selectable } from "kysely";
import type { FeedState } from "../store/feeds.ts";
import type { Schema } from "./schema.ts";

type FeedRow = Selectable<Schema["feeds"]>;

export function rowToFeed(row: FeedRow): FeedState {
  return {
    url: row.url,
    title: row.title,
    home: row.home,
    etag: row.etag,
    lastModified: row.last_modified,
    status: row.status,
    // Only `save` has written it.
    why: row.why as FeedState["why"],
    failures: row.failures,
    triedAt: row.tried_at,
    succeededAt: row.succeeded_at,
    nextPollAt: row.next_poll_at,
  };
}

export function feedToRow(state: FeedState): Omit<FeedRow, "url" | "added_at" | "claimed_until"> {
  return {
    title: state.title,
    home: state.home,
    etag: state.etag,
    last_modified: state.lastModified,
    status: state.status,
    why: state.why,
    failures: state.failures,
    tried_at: state.triedAt,
    succeeded_at: state.succeededAt,
    next_poll_at: state.nextPollAt,
  };
}
