import type { Kysely } from "kysely";
import type { FeedState } from "../store/feeds.ts";
import { skipClaimed } from "./claim.ts";
import type { Engine } from "./engine.ts";
import { rowToFeed } from "./feed-rows.ts";
import type { Schema } from "./schema.ts";

/** Longer than any feed is left alone or any process holds one: a clock that was wrong for a while wrote it. */
const LONGEST_WAIT = 8 * 86_400_000;
const LONGEST_CLAIM = 3_600_000;

type Claim = { readonly now: number; readonly until: number; readonly most: number };

/** Takes due feeds that somebody follows, the longest due first, so that no other process has them before `until`. */
export async function claimFeeds(
  engine: Engine,
  claim: Claim,
  tenant?: string,
): Promise<readonly FeedState[]> {
  const take = async (db: Kysely<Schema>) => {
    const due = db
      .selectFrom("feeds")
      .select("url")
      .where((eb) =>
        eb.or([
          eb("next_poll_at", "<=", claim.now),
          eb("next_poll_at", ">", claim.now + LONGEST_WAIT),
        ]),
      )
      .where((eb) =>
        eb.or([
          eb("claimed_until", "<=", claim.now),
          eb("claimed_until", ">", claim.now + LONGEST_CLAIM),
        ]),
      )
      .where((eb) => {
        const followers = eb
          .selectFrom("sources")
          .select("feed")
          .whereRef("sources.feed", "=", "feeds.url");
        return eb.exists(tenant === undefined ? followers : followers.where("tenant", "=", tenant));
      })
      .orderBy("next_poll_at")
      .orderBy("url")
      .limit(claim.most);
    return db
      .updateTable("feeds")
      .set({ claimed_until: claim.until })
      .where("url", "in", skipClaimed(due, engine.dialect))
      .returningAll()
      .execute();
  };
  const rows = await (tenant === undefined
    ? engine.asOperator(take)
    : engine.asTenant(tenant, take));
  return rows
    .map(rowToFeed)
    .sort((one, other) => one.nextPollAt - other.nextPollAt || (one.url < other.url ? -1 : 1));
}
