import type { Kysely } from "kysely";
import { ANALYSER } from "../analysis.ts";
import type { Article } from "../article.ts";
import type { ReadArticle } from "../parser.ts";
import { foldOutlet } from "../search/fold-outlet.ts";
import type { Keeping } from "../store/articles.ts";
import { dateArticle } from "./article-date.ts";
import { hashText, packAnalysis } from "./article-rows.ts";
import { saveIndex } from "./articles-index.ts";
import { compareArticle } from "./compare-article.ts";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** Keeps an article as it was read. For within a transaction. */
export async function keepArticle(
  db: Kysely<Schema>,
  dialect: Dialect,
  read: ReadArticle,
  feed: string | null,
  at: number,
): Promise<Keeping> {
  const { id } = read.article;
  const isNew = await insertArticle(db, read.article, at);
  const { version, outcome } = isNew ? FIRST : await compareArticle(db, dialect, read);
  if (outcome === "new" || outcome === "changed") await insertVersion(db, read, version, at);
  if (outcome === "better") await updateVersion(db, read, version);
  if (outcome === "changed" || outcome === "better") await refresh(db, read, version);
  if (outcome !== "known") await indexArticle(db, dialect, read);
  if (feed !== null) await addFeed(db, id, feed);
  return { id, version, outcome: outcome === "better" ? "known" : outcome };
}

const FIRST = { version: 1, outcome: "new" } as const;

/** @returns false when it is there already: of two processes one waits here for the other, then finds what it has done */
async function insertArticle(db: Kysely<Schema>, article: Article, at: number): Promise<boolean> {
  const { id, url, published } = article;
  const inserted = await db
    .insertInto("articles")
    .values({
      id,
      url,
      version: 1,
      outlet_key: outletKey(article),
      first_read_at: at,
      dated_at: dateArticle(published, at),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return inserted.length > 0;
}

function outletKey({ publisher, url }: Article): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : "";
  return foldOutlet(`${publisher ?? ""} ${host}`);
}

function versionColumns({ article, grade, wall, analysis, suspect }: ReadArticle) {
  const { title, text, publisher, byline, published, language } = article;
  return {
    title,
    text,
    text_hash: hashText(text),
    publisher,
    byline,
    published,
    language,
    grade,
    wall,
    analyser: ANALYSER,
    analysis: packAnalysis(analysis, article),
    suspect: JSON.stringify(suspect),
  };
}

async function insertVersion(
  db: Kysely<Schema>,
  read: ReadArticle,
  version: number,
  at: number,
): Promise<void> {
  await db
    .insertInto("article_versions")
    .values({ article: read.article.id, version, read_at: at, ...versionColumns(read) })
    .execute();
}

async function updateVersion(
  db: Kysely<Schema>,
  read: ReadArticle,
  version: number,
): Promise<void> {
  await db
    .updateTable("article_versions")
    .set(versionColumns(read))
    .where("article", "=", read.article.id)
    .where("version", "=", version)
    .execute();
}

/** What goes by the newest version: outlet and date. */
async function refresh(
  db: Kysely<Schema>,
  { article }: ReadArticle,
  version: number,
): Promise<void> {
  const { first_read_at: readAt } = await db
    .updateTable("articles")
    .set({ version, outlet_key: outletKey(article) })
    .where("id", "=", article.id)
    .returning("first_read_at")
    .executeTakeFirstOrThrow();
  const datedAt = dateArticle(await firstStated(db, article.id), readAt);
  await db
    .updateTable("articles")
    .set({ dated_at: datedAt })
    .where("id", "=", article.id)
    .where("dated_at", "!=", datedAt)
    .execute();
  await db
    .updateTable("article_feeds")
    .set({ dated_at: datedAt })
    .where("article", "=", article.id)
    .where("dated_at", "!=", datedAt)
    .execute();
}

async function indexArticle(
  db: Kysely<Schema>,
  dialect: Dialect,
  { article, index }: ReadArticle,
): Promise<void> {
  const { dated_at: datedAt } = await db
    .selectFrom("articles")
    .select("dated_at")
    .where("id", "=", article.id)
    .executeTakeFirstOrThrow();
  await saveIndex(db, dialect, { article: article.id, datedAt, index });
}

/** The date that an article stated first: one that is moved with every correction would make old news new. */
async function firstStated(db: Kysely<Schema>, article: string): Promise<string | null> {
  const row = await db
    .selectFrom("article_versions")
    .select("published")
    .where("article", "=", article)
    .where("published", "is not", null)
    .orderBy("version")
    .limit(1)
    .executeTakeFirst();
  return row?.published ?? null;
}

async function addFeed(db: Kysely<Schema>, article: string, feed: string): Promise<void> {
  await db
    .insertInto("article_feeds")
    .columns(["article", "feed", "dated_at"])
    .expression((eb) =>
      eb
        .selectFrom("articles")
        .select((row) => ["id", row.val(feed).as("feed"), "dated_at"])
        .where("id", "=", article),
    )
    .onConflict((conflict) => conflict.columns(["article", "feed"]).doNothing())
    .execute();
}
