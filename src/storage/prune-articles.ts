import { sql } from "kysely";
import { articlesInPlaces } from "./articles-in-places.ts";
import type { Engine } from "./engine.ts";
import { pruneItems } from "./prune-items.ts";

const DAY_MILLISECONDS = 86_400_000;
/** Nobody asks what is new in a story since it was last told a month ago. */
const TOLD_DAYS = 30;
/** Others wait while articles are deleted: a moment, again and again. */
const AT_ONCE = 200;

/**
 * Deletes what has had its time: stories that were told a month ago, feeds that nobody follows any more, and articles
 * whose newest version was read before a time, unless a place still talks about them.
 * @param before epoch milliseconds
 * @param now epoch milliseconds
 * @returns how many articles
 */
export async function pruneArticles(engine: Engine, before: number, now: number): Promise<number> {
  await engine.asOperator(async (db) => {
    await db
      .deleteFrom("told_stories")
      .where("told_at", "<", now - TOLD_DAYS * DAY_MILLISECONDS)
      .execute();
    // One that was added a moment ago will be followed in the next.
    await db
      .deleteFrom("feeds")
      .where("added_at", "<", now - DAY_MILLISECONDS)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom("sources").select("feed").whereRef("sources.feed", "=", "feeds.url"),
          ),
        ),
      )
      .execute();
  });
  await pruneItems(engine);
  let pruned = 0;
  for (;;) {
    const deleted = await pruneSome(engine, before);
    pruned += deleted;
    if (deleted < AT_ONCE) return pruned;
  }
}

/** Operator's work, for whichever tenant's place may hold an article. */
async function pruneSome(engine: Engine, before: number): Promise<number> {
  return engine.asOperator(async (db) => {
    const { rows } = await sql<{ id: string }>`
      delete from articles where id in (
        select a.id from articles a
        join article_versions v on v.article = a.id and v.version = a.version
        where a.first_read_at < ${before} and v.read_at < ${before}
          and a.id not in (${articlesInPlaces(engine.dialect)})
        limit ${AT_ONCE})
      returning id`.execute(db);
    return rows.length;
  });
}
