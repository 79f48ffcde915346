import { UserError } from "../errors.ts";

const ANOTHER = "Set DATABASE_URL to another file.";

/** SQLite's error codes, the longer spellings included ("SQLITE_IOERR_WRITE"), in words and with what to do. */
const CAUSES: readonly (readonly [code: string, what: string, hint: string])[] = [
  ["SQLITE_NOTADB", "is not a database", `${ANOTHER} Nothing in this one was changed.`],
  ["SQLITE_CORRUPT", "is damaged", "Put back a copy of it, or set DATABASE_URL to another file."],
  ["SQLITE_READONLY", "cannot be written", "Give this user the right to write it and its folder."],
  ["SQLITE_PERM", "may not be used by this user", "Give this user the right to write it."],
  ["SQLITE_CANTOPEN", "cannot be opened", "Give this user the right to write it and its folder."],
  ["SQLITE_BUSY", "is in use by another program", "Stop that program, then try again."],
  ["SQLITE_LOCKED", "is in use by another program", "Stop that program, then try again."],
  ["SQLITE_FULL", "cannot be written, because the disk is full", "Free some space."],
  [
    "SQLITE_IOERR",
    "cannot be read or written: the disk reports an error",
    "See whether it is full or broken.",
  ],
];

// The driver's constructor gives no code, but ends in one: "Unable to open … verbatim.db: 14".
const UNABLE_TO_OPEN = /^ConnectionFailed\(/u;

/** The person's error behind a failure of the database while it is opened; anything else comes back as it is. */
export function explainSqliteFailure(failure: unknown, path: string): unknown {
  const { code, message } = failure as { readonly code?: unknown; readonly message?: unknown };
  const name = UNABLE_TO_OPEN.test(String(message)) ? "SQLITE_CANTOPEN" : String(code);
  const cause = CAUSES.find(([known]) => name.startsWith(known));
  if (!cause) return failure;
  const [, what, hint] = cause;
  return new UserError(`The database ${path} ${what}.`, hint);
}
