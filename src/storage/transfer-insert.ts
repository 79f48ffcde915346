import { type Kysely, sql } from "kysely";
import { indexArticle } from "../search/index-article.ts";
import type { ExportedRow } from "../store/transfer.ts";
import { rowToArticle, unpackAnalysis, type VersionRow } from "./article-rows.ts";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";
import { saveWords } from "./search.ts";
import { TRANSFER_TABLES, type TransferTable } from "./transfer-tables.ts";

type Row = ExportedRow["row"];

/** Fifteen columns each: SQLite takes 32,766 values a statement. */
const AT_ONCE = 500;

/**
 * Puts rows in; one that is there already stays as it is. A row whose article or feed is not there is left out: it was
 * written while the export ran.
 * @returns how many were put in
 */
export async function insertRows(
  db: Kysely<Schema>,
  dialect: Dialect,
  rows: readonly ExportedRow[],
): Promise<number> {
  let inserted = 0;
  for (const table of TRANSFER_TABLES) {
    const own = rows.filter((row) => row.table === table.name).map(({ row }) => row);
    for (let from = 0; from < own.length; from += AT_ONCE) {
      const some = await withParents(db, table, own.slice(from, from + AT_ONCE));
      inserted += await insertSome(db, table, some);
      if (table.name === "article_versions") await indexNewest(db, dialect, some);
    }
  }
  return inserted;
}

async function withParents(
  db: Kysely<Schema>,
  { parents }: TransferTable,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  let left = rows;
  for (const [column, parent, key] of parents) {
    const wanted = [...new Set(left.map((row) => row[column]))];
    if (wanted.length === 0) return left;
    const found = await sql<{ key: string }>`
      select ${sql.ref(key)} as key from ${sql.table(parent)}
      where ${sql.ref(key)} in (${sql.join(wanted)})`.execute(db);
    const there = new Set(found.rows.map((row) => row.key));
    left = left.filter((row) => there.has(String(row[column])));
  }
  return left;
}

async function insertSome(
  db: Kysely<Schema>,
  table: TransferTable,
  rows: readonly Row[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = [...table.key, ...table.others];
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const { rows: inserted } = await sql`
    insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}
    on conflict do nothing returning 1 as one`.execute(db);
  return inserted.length;
}

/** Each engine has an index of its own: it is made of the newest version's text, where there is none yet. */
async function indexNewest(
  db: Kysely<Schema>,
  dialect: Dialect,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = [...new Set(rows.map(({ article }) => String(article)))];
  const found = await db
    .selectFrom("articles")
    .innerJoin("article_versions", (join) =>
      join
        .onRef("article_versions.article", "=", "articles.id")
        .onRef("article_versions.version", "=", "articles.version"),
    )
    .selectAll("article_versions")
    .select(["articles.url", "articles.dated_at"])
    .where("articles.id", "in", ids)
    .where(sql<boolean>`not exists (select 1 from search_docs d where d.article = articles.id)`)
    .execute();
  for (const row of found) {
    const { words } = indexArticle(analysisOf(row));
    await saveWords(db, dialect, { article: row.article, datedAt: row.dated_at, words });
  }
}

const analysisOf = (row: VersionRow & { readonly url: string | null }) =>
  unpackAnalysis(row.analysis, rowToArticle(row));
