import type { Store } from "../store.ts";
import { articles } from "./articles.ts";
import { connectDatabase } from "./connect-database.ts";
import type { Connected, Waiting } from "./connected.ts";
import { feeds } from "./feeds.ts";
import { gateCounts } from "./gate-counts.ts";
import { ledger } from "./ledger.ts";
import { appliedMigrations, migrate } from "./migrate.ts";
import { modelAnswers, pruneAnswers } from "./model-answers.ts";
import { tenants } from "./tenants.ts";
import { transfer } from "./transfer.ts";

/**
 * Opens the store, creating the file or bringing its tables up to date where needed. Several processes may share it.
 * Close it; nothing of it keeps the process from ending.
 * @param databaseUrl a path from the working folder, `file:PATH`, or `:memory:` for one that is not kept;
 *   `postgres://…` for a server
 * @param now epoch milliseconds, for deleting old answers
 * @param waiting how long to wait for a server that is not up yet (half a minute), and whom to tell
 * @throws UserError when the database cannot be used, with what to do about it; every call of the store does so too
 */
export async function openStore(
  databaseUrl: string,
  now = Date.now(),
  waiting: Partial<Waiting> = {},
): Promise<Store> {
  const connected = await connectDatabase(databaseUrl, waiting);
  try {
    await migrate(connected);
    await pruneAnswers(connected.engine.db, now);
  } catch (failure) {
    await connected.close();
    throw failure;
  }
  return storeOn(connected);
}

function storeOn(connected: Connected): Store {
  const { engine, close } = connected;
  return {
    answers: modelAnswers(engine.db),
    ledger: ledger(engine),
    gate: gateCounts(engine.db),
    articles: articles(engine),
    feeds: feeds(engine),
    tenants: tenants(engine),
    transfer: transfer(engine),
    async examine() {
      const applied = await appliedMigrations(engine.db, engine.dialect);
      return [...(await connected.examine()), `migrations: ${applied.join(", ")}`];
    },
    close,
  };
}
