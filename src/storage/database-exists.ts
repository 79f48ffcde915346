import { existsSync } from "node:fs";
import { databasePath, IN_MEMORY } from "./database-path.ts";

const POSTGRES = /^postgres(?:ql)?:\/\//iu;

/** Whether the database is there, without opening it. A server is taken to be; only opening it tells. @throws UserError */
export function databaseExists(databaseUrl: string): boolean {
  if (POSTGRES.test(databaseUrl)) return true;
  const path = databasePath(databaseUrl);
  return path === IN_MEMORY || existsSync(path);
}
