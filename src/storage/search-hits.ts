import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Dialect } from "./engine.ts";
import { findPages, type Looked } from "./find-pages.ts";
import type { Schema } from "./schema.ts";
import { firstDocOf } from "./search-doc.ts";

/** An article that has the words; a higher number is newer. */
export type Hit = { readonly doc: number; readonly article: string };

/** One of each group must be in the article: [["bridge"], ["flood", "storm"]] is "bridge and (flood or storm)". */
export type WordGroups = readonly (readonly string[])[];

/** What an article has to be besides; both are given the column with its id. */
export type Filter = (article: RawBuilder<string>) => RawBuilder<boolean>;

// Folded words have nothing else; without these none of them can be an operator.
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The newest articles that have these words and pass the filter. */
export async function searchHits(
  db: Kysely<Schema>,
  dialect: Dialect,
  wanted: { groups: WordGroups; since: number | undefined; filter: Filter; most: number },
): Promise<readonly Hit[]> {
  const { groups, since, filter, most } = wanted;
  const match = matchOf(groups, dialect);
  if (match === null) return [];
  const from = firstDocOf(since ?? 0);
  const passes = filter(sql.ref("h.article"));
  return findPages<Hit & Looked>(async (after, size) => {
    const before = after?.doc ?? Number.MAX_SAFE_INTEGER;
    const newest = pageOf(dialect, { match, from, before, size });
    const { rows } = await sql<Hit & Looked>`
      select h.doc, h.article, ${passes} as passes from (${newest}) h order by h.doc desc`.execute(
      db,
    );
    return rows;
  }, most);
}

function pageOf(
  dialect: Dialect,
  page: { match: string; from: number; before: number; size: number },
): RawBuilder<Hit> {
  const { match, from, before, size } = page;
  if (dialect === "postgres") {
    return sql`
      select d.doc, d.article from search_docs d
      where d.words @@ ${match}::tsquery and d.doc >= ${from} and d.doc < ${before}
      order by d.doc desc limit ${size}`;
  }
  // The index leads, from the newest down: a cross join is taken in the order in which it stands.
  return sql`
    select d.doc, d.article from search_words cross join search_docs d on d.doc = search_words.rowid
    where search_words match ${match} and search_words.rowid >= ${from} and search_words.rowid < ${before}
    order by search_words.rowid desc limit ${size}`;
}

/** The groups in the engine's own language. null: no word is left. */
function matchOf(groups: WordGroups, dialect: Dialect): string | null {
  const [and, or, mark] = dialect === "postgres" ? [" & ", " | ", "'"] : [" AND ", " OR ", '"'];
  const alternatives = groups
    .map((words) => words.map((word) => word.replace(NO_LETTERS, "")).filter(Boolean))
    .filter((words) => words.length > 0)
    .map((words) => `(${words.map((word) => `${mark}${word}${mark}`).join(or)})`);
  return alternatives.length === 0 ? null : alternatives.join(and);
}
