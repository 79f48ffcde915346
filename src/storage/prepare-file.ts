import { accessSync, closeSync, constants, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../errors.ts";

// Answers about articles that only some may read, later sealed tokens: for this user's eyes.
const OWNER_ONLY = 0o600;

const CHOOSE = "Set DATABASE_URL to a file that this user may write.";

/** What the system says about a file, in words: what is wrong, and what to do about it. */
const CAUSES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOENT: ["cannot be created, because its folder does not exist", "Create the folder."],
  ENOTDIR: ["cannot be created, because its folder is a file", CHOOSE],
  EACCES: ["may not be written by this user", `Give this user the right, or: ${CHOOSE}`],
  EPERM: ["may not be written by this user", `Give this user the right, or: ${CHOOSE}`],
  EROFS: ["is on a disk that cannot be written", CHOOSE],
  ENOSPC: ["cannot be created, because the disk is full", "Free some space."],
  ENAMETOOLONG: ["has too long a name", CHOOSE],
  ELOOP: ["is a link that leads to itself", CHOOSE],
};

/**
 * Creates the database file if there is none, readable by its owner alone, or checks that it can be used; the driver's
 * own errors do not tell a folder from a missing right. An existing file is never opened here: closing it would drop the
 * locks that another connection of this process holds on it.
 * @throws UserError that says what is wrong with the file
 */
export function prepareFile(path: string): void {
  try {
    if (create(path)) return;
    const file = statSync(path);
    if (file.isDirectory()) throw new UserError(`${path} is a folder, not a database.`, CHOOSE);
    if (!file.isFile()) throw new UserError(`${path} is not an ordinary file.`, CHOOSE);
    // The write-ahead log is created beside it.
    for (const place of [path, dirname(path)]) accessSync(place, constants.R_OK | constants.W_OK);
  } catch (failure) {
    throw explain(failure, path);
  }
}

function create(path: string): boolean {
  try {
    closeSync(openSync(path, "wx", OWNER_ONLY));
    return true;
  } catch (failure) {
    if (codeOf(failure) === "EEXIST") return false;
    // Some systems say so of a folder.
    if (codeOf(failure) === "EISDIR") return false;
    throw failure;
  }
}

const codeOf = (failure: unknown): string => (failure as NodeJS.ErrnoException).code ?? "";

function explain(failure: unknown, path: string): unknown {
  const cause = CAUSES[codeOf(failure)];
  if (!cause) return failure;
  const [what, hint] = cause;
  return new UserError(`The database ${path} ${what}.`, hint);
}
