import type { Kysely } from "kysely";
import type { KeptReading } from "../store/articles.ts";
import { rowToReading } from "./article-rows.ts";
import type { Schema } from "./schema.ts";

type Wanted = { readonly id: string; readonly version?: number };

/** PostgreSQL and SQLite take some ten thousand parameters a statement; a page of readings has dozens. */
const AT_ONCE = 200;

/** Readings in the order asked for; without a version the newest. What is not kept is left out. */
export async function loadArticles(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
): Promise<readonly KeptReading[]> {
  const readings: KeptReading[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    readings.push(...(await loadSome(db, wanted.slice(from, from + AT_ONCE))));
  }
  return readings;
}

async function loadSome(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
): Promise<readonly KeptReading[]> {
  const exact = wanted.filter(({ version }) => version !== undefined);
  const newest = wanted.filter(({ version }) => version === undefined).map(({ id }) => id);
  const rows = await db
    .selectFrom("article_versions")
    .innerJoin("articles", "articles.id", "article_versions.article")
    .selectAll("article_versions")
    .select(["articles.url", "first_read_at", "dated_at", "articles.version as newest"])
    .where("articles.id", "in", [...new Set(wanted.map(({ id }) => id))])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("articles.id", "in", newest.length > 0 ? newest : [""]),
          eb("article_versions.version", "=", eb.ref("articles.version")),
        ]),
        ...exact.map(({ id, version = 0 }) =>
          eb.and([eb("articles.id", "=", id), eb("article_versions.version", "=", version)]),
        ),
      ]),
    )
    .execute();
  const byVersion = new Map(rows.map((row) => [keyOf(row.article, row.version), row]));
  const newestOf = new Map(rows.map((row) => [row.article, row.newest]));
  return wanted.flatMap(({ id, version }) => {
    const row = byVersion.get(keyOf(id, version ?? newestOf.get(id) ?? 0));
    return row ? [rowToReading(row)] : [];
  });
}

const keyOf = (id: string, version: number): string => `${version} ${id}`;
