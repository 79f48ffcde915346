import type { Kysely } from "kysely";
import { ANALYSER } from "../analysis.ts";
import type { ReadArticle } from "../parser.ts";
import { hashText, type VersionRow } from "./article-rows.ts";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** A worse text never takes the place of a better one: a page may be cut today that was whole yesterday. */
const RANKS = { none: 0, teaser: 1, partial: 2, full: 3 } as const;
const STATED = ["title", "publisher", "byline", "published", "language"] as const;

type Newest = Pick<VersionRow, "version" | "text_hash" | "grade" | "wall" | "analyser"> &
  Pick<VersionRow, (typeof STATED)[number]> & { readonly first_read_at: number };

export type Comparison = {
  readonly version: number;
  readonly outcome: "changed" | "better" | "known";
};

/**
 * What a reading of an article that is kept brings: a new version, something that was not known of the newest one, or
 * nothing. For within a transaction, which holds the article from here on.
 */
export async function compareArticle(
  db: Kysely<Schema>,
  dialect: Dialect,
  read: ReadArticle,
): Promise<Comparison> {
  await lockArticle(db, dialect, read.article.id);
  const newest = await db
    .selectFrom("articles")
    .where("articles.id", "=", read.article.id)
    .innerJoin("article_versions", (join) =>
      join
        .onRef("article_versions.article", "=", "articles.id")
        .onRef("article_versions.version", "=", "articles.version"),
    )
    .select(["articles.version", "text_hash", "grade", "wall", "analyser", "first_read_at"])
    .select([...STATED])
    .executeTakeFirstOrThrow();
  const { version } = newest;
  if (RANKS[read.grade] < RANKS[newest.grade]) return { version, outcome: "known" };
  if (hashText(read.article.text) !== newest.text_hash) {
    return { version: version + 1, outcome: "changed" };
  }
  return { version, outcome: isBetter(read, newest) ? "better" : "known" };
}

/**
 * Two who both read a correction must not both write version 2. A statement of its own: the next one then sees all that
 * the other has written. SQLite has one writer anyway.
 */
async function lockArticle(db: Kysely<Schema>, dialect: Dialect, id: string): Promise<void> {
  if (dialect === "sqlite") return;
  await db.selectFrom("articles").select("id").where("id", "=", id).forUpdate().execute();
}

/** Whether the same text comes with something that was not known of it, and lacks nothing that was. */
function isBetter({ article, grade, wall }: ReadArticle, newest: Newest): boolean {
  if (STATED.some((field) => article[field] === null && newest[field] !== null)) return false;
  if (newest.analyser !== ANALYSER) return true;
  const isOther = STATED.some((field) => article[field] !== newest[field]);
  return isOther || grade !== newest.grade || wall !== newest.wall;
}
