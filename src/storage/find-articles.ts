import { type Kysely, type RawBuilder, sql } from "kysely";
import { foldOutlet } from "../search/fold-outlet.ts";
import type { ArticleQuery } from "../store/articles.ts";
import { isFollowed } from "./articles-followed.ts";
import type { Dialect } from "./engine.ts";
import { findPages, type Looked } from "./find-pages.ts";
import type { Schema } from "./schema.ts";
import { type Filter, searchHits } from "./search-hits.ts";
import { searchRanked } from "./search-ranked.ts";

/** Ids of a tenant's articles that fit, newest first; with `anyWords` best first. For within the tenant's transaction. */
export async function findArticles(
  db: Kysely<Schema>,
  dialect: Dialect,
  tenant: string,
  query: ArticleQuery,
): Promise<readonly string[]> {
  const { words = [], anyWords = [], name, since, outlet, most } = query;
  const ofOutlet = outlet === undefined ? undefined : foldOutlet(outlet);
  const filter: Filter = (article) => sql<boolean>`(${isFollowed(tenant, article)}
    and ${named(name, article)} and ${ofArticle({ since, outlet: ofOutlet }, article)})`;
  const required = words.map((word) => [word]);
  const search = (groups: readonly (readonly string[])[], limit: number) =>
    searchHits(db, dialect, { groups: [...required, ...groups], since, filter, most: limit });
  if (anyWords.length > 0) return idsOf(await searchRanked(search, anyWords, most));
  if (words.length > 0) return idsOf(await search([], most));
  if (name !== undefined) return byName(db, name, { since, filter, most });
  if (ofOutlet !== undefined) return byOutlet(db, ofOutlet, { since, filter, most });
  return newest(db, { tenant, since, most });
}

const idsOf = (rows: readonly { readonly article: string }[]): readonly string[] =>
  rows.map(({ article }) => article);

function named(name: string | undefined, article: RawBuilder<string>): RawBuilder<boolean> {
  if (name === undefined) return EVERY;
  return sql`exists (
    select 1 from article_names m where m.article = ${article} and m.key = ${name})`;
}

const EVERY = sql<boolean>`1 = 1`;

function ofArticle(
  { since, outlet }: { since: number | undefined; outlet: string | undefined },
  article: RawBuilder<string>,
): RawBuilder<boolean> {
  if (since === undefined && outlet === undefined) return EVERY;
  const from = since === undefined ? EVERY : sql`o.dated_at >= ${since}`;
  const of = outlet === undefined ? EVERY : isOutlet(outlet);
  return sql`exists (select 1 from articles o where o.id = ${article} and ${from} and ${of})`;
}

/** A folded outlet has letters, digits and blanks only: no wildcard of `like`. */
const isOutlet = (outlet: string): RawBuilder<boolean> => sql`o.outlet_key like ${`%${outlet}%`}`;

type Dated = Looked & { readonly at: number };
type Wanted = {
  readonly since: number | undefined;
  readonly filter: Filter;
  readonly most: number;
};

async function byName(
  db: Kysely<Schema>,
  name: string,
  wanted: Wanted,
): Promise<readonly string[]> {
  return byDate(db, wanted, (from, after, size) => {
    return sql`
      select n.article, n.dated_at as at from article_names n
      where n.key = ${name} and n.dated_at >= ${from}
        and (n.dated_at, n.article) < (${after.at}, ${after.article})
      order by n.dated_at desc, n.article desc limit ${size}`;
  });
}

async function byOutlet(
  db: Kysely<Schema>,
  outlet: string,
  wanted: Wanted,
): Promise<readonly string[]> {
  return byDate(db, wanted, (from, after, size) => {
    return sql`
      select o.id as article, o.dated_at as at from articles o
      where o.dated_at >= ${from} and ${isOutlet(outlet)}
        and (o.dated_at, o.id) < (${after.at}, ${after.article})
      order by o.dated_at desc, o.id desc limit ${size}`;
  });
}

const BEFORE_ALL = { at: Number.MAX_SAFE_INTEGER, article: "" };

/** @param page the rows after one, the newest first */
async function byDate(
  db: Kysely<Schema>,
  { since = Number.MIN_SAFE_INTEGER, filter, most }: Wanted,
  page: (from: number, after: Omit<Dated, "passes">, size: number) => RawBuilder<unknown>,
): Promise<readonly string[]> {
  const passes = filter(sql.ref("h.article"));
  const found = await findPages<Dated>(async (after, size) => {
    const { rows } = await sql<Dated>`
      select h.article, h.at, ${passes} as passes
      from (${page(since, after ?? BEFORE_ALL, size)}) h
      order by h.at desc, h.article desc`.execute(db);
    return rows;
  }, most);
  return idsOf(found);
}

/** The newest of each feed are among the newest of all: whatever other feeds have brought is not looked at. */
async function newest(
  db: Kysely<Schema>,
  wanted: { tenant: string; since: number | undefined; most: number },
): Promise<readonly string[]> {
  const { tenant, since = Number.MIN_SAFE_INTEGER, most } = wanted;
  const { rows } = await sql<{ article: string }>`
    select f.article, f.dated_at from sources s cross join article_feeds f
    where s.tenant = ${tenant} and f.feed = s.feed and f.dated_at >= coalesce((
      select x.dated_at from article_feeds x where x.feed = s.feed and x.dated_at >= ${since}
      order by x.dated_at desc limit 1 offset ${most - 1}), ${since})
    group by f.article, f.dated_at
    order by f.dated_at desc, f.article desc limit ${most}`.execute(db);
  return idsOf(rows);
}
