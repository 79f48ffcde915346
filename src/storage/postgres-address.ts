import pg from "pg";
import { UserError } from "../errors.ts";

const HINT =
  "Write it as postgres://user:password@host:5432/database, with signs such as @, / or # in the password as %40, %2F or %23.";

// "sslmode=require" means "verify-full" to this version of the driver, which warns of it on every start.
const SAME_AS_FULL = /(?<key>[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/u;
const LIBPQ_MEANING = /[?&]uselibpqcompat=/u;

// "postgres://bot:12/34@host/news": the end of a password would be taken for the database's name, and shown.
const MISREAD = /^[^:]+:\/\/[^/?#]*[/?#].*@/u;

const SOCKET = /^\//u;

/**
 * An address of PostgreSQL as the driver takes it, and the place that it leads to, for people: "news on db.example.org:5432".
 * @throws UserError for one that cannot be read; it is never repeated
 */
export function readPostgresUrl(databaseUrl: string): {
  readonly connectionString: string;
  readonly place: string;
} {
  const connectionString = LIBPQ_MEANING.test(databaseUrl)
    ? databaseUrl
    : databaseUrl.replace(SAME_AS_FULL, "$<key>verify-full");
  const { host, port, database } = readByDriver(connectionString);
  if (database === "" || MISREAD.test(databaseUrl)) throw unreadable();
  const server = SOCKET.test(host) ? `the socket in ${host}` : `${host}:${port}`;
  return { connectionString, place: `${database} on ${server}` };
}

/** The driver fills in what the address leaves open, from the environment as psql does. */
function readByDriver(connectionString: string) {
  try {
    const { host, port, database, user } = new pg.Client({ connectionString });
    return { host, port, database: database ?? user ?? "" };
  } catch (failure) {
    const { code, path } = failure as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES") {
      throw new UserError(`DATABASE_URL names ${path}, which cannot be read.`, "Mend the path.");
    }
    throw unreadable();
  }
}

const unreadable = (): UserError =>
  new UserError("DATABASE_URL cannot be read as an address.", HINT);
