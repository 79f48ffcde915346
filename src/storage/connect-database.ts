import type { Connected, Waiting } from "./connected.ts";
import { databasePath, isPostgres } from "./database-path.ts";

// A server that starts together with the bot, or is updated, takes so long.
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Connects to the database that an address names, whatever its tables. Each driver is loaded where it is used: it takes
 * time and memory.
 * @throws UserError when it cannot be used
 */
export async function connectDatabase(
  databaseUrl: string,
  { patience = PATIENCE_MILLISECONDS, tell = () => {} }: Partial<Waiting> = {},
): Promise<Connected> {
  if (isPostgres(databaseUrl)) {
    const { connectPostgres } = await import("./connect-postgres.ts");
    return connectPostgres(databaseUrl, { patience, tell });
  }
  const path = databasePath(databaseUrl);
  const { connectSqlite } = await import("./connect-sqlite.ts");
  return connectSqlite(path);
}
