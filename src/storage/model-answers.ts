import type { Kysely } from "kysely";
import type { Store } from "../store.ts";
import type { Schema } from "./schema.ts";

const DAY_MILLISECONDS = 86_400_000;

/** News is asked about for days; after a season nobody misses the answer, and a new one costs one call. */
const KEPT_DAYS = 90;
/** About 200 MB at 4 kB an answer. */
const MOST_ANSWERS = 50_000;
/** A bot that runs for months prunes too, but not at every answer. */
const SAVES_BETWEEN_PRUNINGS = 1_000;

/** Answers of models; of two writers of one key the first is kept. */
export function modelAnswers(db: Kysely<Schema>, most = MOST_ANSWERS): Store["answers"] {
  let saves = 0;
  return {
    async load(key) {
      const row = await db
        .selectFrom("model_answers")
        .select("json")
        .where("key", "=", key)
        .executeTakeFirst();
      return row?.json ?? null;
    },
    async save(key, json, at) {
      await db
        .insertInto("model_answers")
        .values({ key, json, saved_at: at })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      saves += 1;
      if (saves % SAVES_BETWEEN_PRUNINGS === 0) await pruneAnswers(db, at, most);
    },
  };
}

/**
 * Deletes answers that are older than 90 days, and the oldest beyond the 50,000 newest. Of several that were saved in
 * the millisecond at that border none is kept. Runs at opening and after every 1,000 answers saved.
 * @param now epoch milliseconds
 */
export async function pruneAnswers(
  db: Kysely<Schema>,
  now: number,
  most = MOST_ANSWERS,
): Promise<void> {
  const oldest = now - KEPT_DAYS * DAY_MILLISECONDS;
  // Looked at first: deleting nothing would still wait for whoever writes.
  const kept = await db
    .selectFrom("model_answers")
    .select(({ fn }) => [fn.min("saved_at").as("first"), fn.countAll<number>().as("count")])
    .executeTakeFirstOrThrow();
  if (kept.count === 0 || (kept.first >= oldest && kept.count <= most)) return;
  await db.deleteFrom("model_answers").where("saved_at", "<", oldest).execute();
  await db
    .deleteFrom("model_answers")
    .where("saved_at", "<=", (outer) =>
      outer
        .selectFrom("model_answers as newest")
        .select("newest.saved_at")
        .orderBy("newest.saved_at", "desc")
        .limit(1)
        .offset(most),
    )
    .execute();
}
