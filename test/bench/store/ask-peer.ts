import Database from "libsql";
import pg from "pg";

/** The same question without an index of words: what a store without full-text search would do. */
export async function askPeer(
  address: string,
  twoWords: () => string,
): Promise<() => Promise<unknown>> {
  const query = (one: string, other: string) => `
    select v.article from article_versions v join articles a on a.id = v.article
    where v.text like ${one} and v.text like ${other} order by a.dated_at desc limit 40`;
  const likes = () =>
    twoWords()
      .split(" ")
      .map((word) => `%${word}%`);
  if (address.startsWith("postgres:")) {
    const pool = new pg.Pool({ connectionString: address, max: 1, allowExitOnIdle: true });
    return () => pool.query(query("$1", "$2"), likes());
  }
  const statement = new Database(address).prepare<unknown[]>(query("?", "?"));
  return async () => statement.all(likes());
}
