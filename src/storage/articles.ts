import type { VersionOf } from "../store/articles.ts";
import type { Store } from "../store.ts";
import { packAnalysis, rowToArticle } from "./article-rows.ts";
import { countArticles } from "./articles-count.ts";
import { saveIndex } from "./articles-index.ts";
import { keepArticle } from "./articles-keep.ts";
import { findNames } from "./articles-names.ts";
import type { Engine } from "./engine.ts";
import { findArticles } from "./find-articles.ts";
import { loadArticles } from "./load-articles.ts";
import { pruneArticles } from "./prune-articles.ts";

/** Articles with their versions, analyses and index. */
export function articles(engine: Engine): Store["articles"] {
  const { dialect } = engine;
  return {
    keep: (read, feed, at) => engine.transaction((db) => keepArticle(db, dialect, read, feed, at)),
    load: (wanted) => loadArticles(engine.db, wanted),
    find: (tenant, query) =>
      engine.asTenant(tenant, (db) => findArticles(db, dialect, tenant, query), "read"),
    count: (tenant, since) =>
      engine.asTenant(tenant, (db) => countArticles(db, dialect, tenant, since), "read"),
    names: (tenant, prefix, most) =>
      engine.asTenant(tenant, (db) => findNames(db, tenant, { prefix, most }), "read"),
    stale: (analyser, most) => findStale(engine, analyser, most),
    renew: (of, read, analyser) => renew(engine, of, read, analyser),
    prune: (before, now = Date.now()) => pruneArticles(engine, before, now),
  };
}

/** Two ranges, since no index finds what something is not. */
async function findStale({ db }: Engine, analyser: string, most: number) {
  const rows = await db
    .selectFrom("article_versions")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.id", "=", "article_versions.article")
        .onRef("articles.version", "=", "article_versions.version"),
    )
    .selectAll("article_versions")
    .select("articles.url")
    .where((eb) => eb.or([eb("analyser", "<", analyser), eb("analyser", ">", analyser)]))
    .limit(most)
    .execute();
  return rows
    .map((row) => ({ id: row.article, version: row.version, article: rowToArticle(row), row }))
    .sort((one, other) => one.row.read_at - other.row.read_at)
    .map(({ row, ...of }) => of);
}

async function renew(
  engine: Engine,
  { id, version }: VersionOf,
  { analysis, suspect, index }: Parameters<Store["articles"]["renew"]>[1],
  analyser: string,
): Promise<void> {
  await engine.transaction(async (db) => {
    const row = await db
      .selectFrom("article_versions")
      .innerJoin("articles", "articles.id", "article_versions.article")
      .selectAll("article_versions")
      .select(["articles.url", "articles.dated_at", "articles.version as newest"])
      .where("article", "=", id)
      .where("article_versions.version", "=", version)
      .executeTakeFirst();
    // It was pruned in the meantime.
    if (!row) return;
    await db
      .updateTable("article_versions")
      .set({
        analyser,
        analysis: packAnalysis(analysis, rowToArticle(row)),
        suspect: JSON.stringify(suspect),
      })
      .where("article", "=", id)
      .where("version", "=", version)
      .execute();
    if (row.newest !== version) return;
    await saveIndex(db, engine.dialect, { article: id, datedAt: row.dated_at, index });
  });
}
