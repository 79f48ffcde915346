import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

// Debian keeps the server's programs out of the path, a folder a version.
const DEBIAN = "/usr/lib/postgresql";

/** The folder of a PostgreSQL server's programs on this machine, the newest of several; null: there is none. */
export function findPostgres(): string | null {
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const folders = [...debianFolders(), ...path, "/usr/local/bin", "/opt/homebrew/bin"];
  return (
    folders.find((folder) => ["initdb", "postgres"].every((it) => runs(join(folder, it)))) ?? null
  );
}

function debianFolders(): readonly string[] {
  try {
    const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(DEBIAN, version, "bin"));
  } catch {
    return [];
  }
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
