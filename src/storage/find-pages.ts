/** A row that was looked at, and whether it is one of those that are wanted. */
export type Looked = { readonly article: string; readonly passes: number | boolean };

const FEWEST = 64;
const MOST = 4096;

/**
 * Looks at rows from the newest down, page by page, until enough of them pass. What a row has to pass is costly and mostly
 * true: so it is asked of a page at a time, and not of every article that has a word.
 * @param look the next rows after one, so many at most; fewer: there are no more
 */
export async function findPages<Row extends Looked>(
  look: (after: Row | null, size: number) => Promise<readonly Row[]>,
  most: number,
): Promise<readonly Row[]> {
  const found = new Map<string, Row>();
  let after: Row | null = null;
  for (let size = Math.max(FEWEST, most + most / 4); ; size = Math.min(size * 2, MOST)) {
    const rows: readonly Row[] = await look(after, Math.ceil(size));
    for (const row of rows) {
      if (row.passes && !found.has(row.article)) found.set(row.article, row);
    }
    after = rows.at(-1) ?? null;
    if (found.size >= most || rows.length < size) return [...found.values()].slice(0, most);
  }
}
