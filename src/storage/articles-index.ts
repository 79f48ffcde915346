import type { Kysely } from "kysely";
import type { ArticleIndex, IndexedName } from "../search-index.ts";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";
import { saveWords } from "./search.ts";

/** More names than any news has; each is a row. */
const MOST_NAMES = 500;

/** Puts an article's index in the place of what it was found by. For within a transaction. */
export async function saveIndex(
  db: Kysely<Schema>,
  dialect: Dialect,
  of: { readonly article: string; readonly datedAt: number; readonly index: ArticleIndex },
): Promise<void> {
  const { article, datedAt, index } = of;
  await db.deleteFrom("article_names").where("article", "=", article).execute();
  const names = distinct(index.names).slice(0, MOST_NAMES);
  if (names.length > 0) {
    await db
      .insertInto("article_names")
      .values(names.map((name) => ({ article, ...name, dated_at: datedAt })))
      .execute();
  }
  await saveWords(db, dialect, { article, datedAt, words: index.words });
}

/** Two people of one article may share their name. */
function distinct(names: readonly IndexedName[]): readonly IndexedName[] {
  const known = new Map<string, IndexedName>();
  for (const { key, name, kind, mentions } of names) {
    const id = JSON.stringify([key, name, kind]);
    const before = known.get(id)?.mentions ?? 0;
    known.set(id, { key, name, kind, mentions: before + mentions });
  }
  return [...known.values()];
}
