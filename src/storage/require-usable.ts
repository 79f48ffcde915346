import { UserError } from "../errors.ts";

const OLDEST_VERSION = 15;

/** A server as it describes itself: "15.18 (Debian 15.18-0)", "UTF8". */
export type PostgresServer = { readonly version: string; readonly encoding: string };

/** @throws UserError for a server that is too old, or cannot keep every letter */
export function requireUsable({ version, encoding }: PostgresServer, place: string): void {
  if (Number.parseInt(version, 10) < OLDEST_VERSION) {
    throw new UserError(
      `The database ${place} runs PostgreSQL ${version}, which is too old.`,
      `Update its server to version ${OLDEST_VERSION} or newer.`,
    );
  }
  if (encoding === "UTF8") return;
  throw new UserError(
    `The database ${place} keeps texts as ${encoding}, which has not every letter.`,
    "Create it anew with createdb --encoding=UTF8 --template=template0.",
  );
}
