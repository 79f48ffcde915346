import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A socket that tells the address of the run's PostgreSQL server, which starts when somebody asks. */
    readonly postgresSocket: string;
  }
}

/** One server for a whole run of tests, started only if a test wants it. Vitest runs this before everything else. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresServer> | undefined;
  const folder = mkdtempSync(join(tmpdir(), "verbatim-share-"));
  const socket = join(folder, "s");
  const door = createServer((caller) => {
    caller.on("error", () => {});
    starting ??= startPostgres();
    starting.then(
      ({ adminUrl }) => caller.end(adminUrl),
      (failure: Error) => caller.end(`failed: ${failure.message}`),
    );
  });
  await new Promise<void>((resolve) => door.listen(socket, resolve));
  project.provide("postgresSocket", socket);
  return async () => {
    door.close();
    rmSync(folder, { recursive: true, force: true });
    await (await starting?.catch(() => undefined))?.close();
  };
}
