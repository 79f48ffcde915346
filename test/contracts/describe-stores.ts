import { join } from "node:path";
import { beforeEach, describe, onTestFinished } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { createDatabase } from "../emulators/postgres/create-database.ts";
import { findPostgres } from "../emulators/postgres/find-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

export type Stores = {
  readonly engine: "sqlite" | "postgres";
  /** Whether what is closed can be opened again. */
  readonly kept: boolean;
  /** Address of an empty database, gone after the test. */
  address(): Promise<string>;
  /** Opens an empty database, or the one at an address; closed after the test. */
  open(address?: string, now?: number): Promise<Store>;
};

const NONE = "no PostgreSQL server on this machine: apt-get install postgresql";

/** Runs one suite on every database that a store can have, so that all of them keep the same promises. */
export function describeStores(name: string, suite: (stores: Stores) => void): void {
  describeKeptStores(name, suite);
  describe(`${name}, in memory`, () => {
    suite(stores("sqlite", false, async () => ":memory:"));
  });
}

/** The same for what only databases can do that outlive their connection. */
export function describeKeptStores(name: string, suite: (stores: Stores) => void): void {
  describe(`${name}, in a SQLite file`, () => {
    suite(stores("sqlite", true, async () => join(temporaryFolder(), "verbatim.db")));
  });
  describe(`${name}, on PostgreSQL`, () => {
    needPostgres();
    suite(stores("postgres", true, createDatabase));
  });
}

/** Skips the tests of this group, aloud, where there is no PostgreSQL; a build machine must have it. */
export function needPostgres(): void {
  if (findPostgres() !== null) return;
  beforeEach((test) => {
    if (process.env.CI === "true") throw new Error(NONE);
    test.skip(NONE);
  });
}

function stores(engine: Stores["engine"], kept: boolean, address: () => Promise<string>): Stores {
  return {
    engine,
    kept,
    address,
    async open(at, now) {
      const store = await openStore(at ?? (await address()), now);
      onTestFinished(() => store.close());
      return store;
    },
  };
}
