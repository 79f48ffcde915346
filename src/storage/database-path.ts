import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";

/** A database that lives and dies with the process. */
export const IN_MEMORY = ":memory:";

const HINT =
  "Set DATABASE_URL to a path, as in DATABASE_URL=verbatim.db, or to an address as postgres://….";

// "postgres://…", "https://…"; two letters at least, since "C:\data" is a path.
const SCHEME = /^(?<scheme>[a-z][a-z0-9+.-]+):\/\//iu;
const POSTGRES = /^postgres(?:ql)?:\/\//iu;

/** Whether an address leads to a PostgreSQL server. */
export const isPostgres = (databaseUrl: string): boolean => POSTGRES.test(databaseUrl);

/**
 * Where the database file is, absolute; a relative path counts from the working folder. The driver would take an address
 * for a server to call, so none gets to it. An address may hold a password and is never repeated.
 * @param databaseUrl `file:PATH`, `file:///PATH`, a path, or `:memory:`
 * @throws UserError for every other kind of address
 */
export function databasePath(databaseUrl: string): string {
  if (databaseUrl === IN_MEMORY) return IN_MEMORY;
  const scheme = SCHEME.exec(databaseUrl)?.groups?.scheme?.toLowerCase();
  if (scheme === "file") return pathOfAddress(databaseUrl);
  if (scheme !== undefined) {
    const what = `DATABASE_URL is an address that begins with ${scheme}://, not a file.`;
    throw new UserError(what, HINT);
  }
  const path = databaseUrl.replace(/^file:/iu, "");
  if (path.trim() === "" || path.includes("\0")) {
    throw new UserError("DATABASE_URL names no file.", HINT);
  }
  return resolve(path);
}

function pathOfAddress(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    // "file://server/share": the part behind two slashes is a computer's name.
    throw new UserError("DATABASE_URL is an address of another computer's file.", HINT);
  }
}
