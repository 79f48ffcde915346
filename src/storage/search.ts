import { type Kysely, sql } from "kysely";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";
import { docNumber } from "./search-doc.ts";

/**
 * Creates what full-text search needs, on either engine. Words come folded: neither engine may split or fold them
 * further, so SQLite's plainest tokenizer cuts at blanks only, and PostgreSQL gets them as an array.
 */
export async function createSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === "postgres") {
    await sql`
      create table search_docs (
        doc bigint primary key,
        article text collate "C" not null unique references articles (id) on delete cascade,
        words tsvector not null
      )`.execute(db);
    // Without a list of what is yet to be sorted in, which every search would have to read.
    await sql`create index search_words on search_docs using gin (words) with (fastupdate = off)`.execute(
      db,
    );
    return;
  }
  await sql`
    create table search_docs (
      doc integer primary key,
      article text not null unique references articles (id) on delete cascade
    )`.execute(db);
  // The index alone: the text is kept once, in article_versions, and nobody asks where in it a word stands.
  await sql`
    create virtual table search_words
    using fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(
    db,
  );
  await sql`
    create trigger search_forget after delete on search_docs begin
      delete from search_words where rowid = old.doc;
    end`.execute(db);
}

/** Makes an article findable by these words, folded and parted by blanks, and by no others. */
export async function saveWords(
  db: Kysely<Schema>,
  dialect: Dialect,
  { article, datedAt, words }: { article: string; datedAt: number; words: string },
): Promise<void> {
  await sql`delete from search_docs where article = ${article}`.execute(db);
  let doc = docNumber(datedAt, article);
  while (!(await insertDoc(db, dialect, doc, article, words))) doc += 1;
  if (dialect === "postgres") return;
  await sql`insert into search_words (rowid, words) values (${doc}, ${words})`.execute(db);
}

/** Two articles of one second may have one number: the later one takes the next. */
async function insertDoc(
  db: Kysely<Schema>,
  dialect: Dialect,
  doc: number,
  article: string,
  words: string,
): Promise<boolean> {
  const insert =
    dialect === "postgres"
      ? sql`insert into search_docs (doc, article, words)
          values (${doc}, ${article}, array_to_tsvector(string_to_array(${words}, ' ')))
          on conflict (doc) do nothing returning doc`
      : sql`insert into search_docs (doc, article) values (${doc}, ${article})
          on conflict (doc) do nothing returning doc`;
  return (await insert.execute(db)).rows.length > 0;
}
