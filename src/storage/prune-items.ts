import { sql } from "kysely";
import type { Engine } from "./engine.ts";

/** Ten times what is read of a feed at once: an entry that so many newer ones have followed stands in no feed any more. */
const MOST_ITEMS = 5_000;

/** Forgets the oldest entries of feeds that have had very many, as those have that give every entry a new id at each poll. */
export async function pruneItems({ db }: Pick<Engine, "db">, most = MOST_ITEMS): Promise<void> {
  const { rows } = await sql<{ feed: string }>`
    select feed from feed_items group by feed having count(*) > ${most}`.execute(db);
  for (const { feed } of rows) {
    await sql`
      delete from feed_items where feed = ${feed} and first_seen_at < (
        select first_seen_at from feed_items where feed = ${feed}
        order by first_seen_at desc limit 1 offset ${most - 1})`.execute(db);
  }
}
