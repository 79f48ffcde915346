import { join } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { modelCalls } from "../../src/storage/migrations/001-model-calls.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a database of the first version keeps what it has and gains the news", async () => {
  const path = join(temporaryFolder(), "verbatim.db");
  const database = new Database(path);
  const db = new Kysely<unknown>({
    dialect: new SqliteDialect({
      database: { prepare: (text) => database.prepare<unknown[]>(text), close: () => {} },
    }),
  });
  await modelCalls("sqlite").up(db);
  database.exec(`
    create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
    create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null);
    insert into kysely_migration values ('001-model-calls', '2031-01-01T00:00:00.000Z');
    insert into model_answers values ('k', '"kept"', 1);
    insert into ledger values ('t', '2026-03-04', 3, 2, 1, 0);`);
  database.close();
  const store = await openStore(path, 1);
  onTestFinished(() => store.close());
  expect(await store.answers.load("k")).toBe('"kept"');
  expect((await store.ledger.spent("t", "2026-03-04")).calls).toBe(3);
  expect((await store.examine()).at(-1)).toBe("migrations: 001-model-calls, 002-news");
  expect(await store.tenants.list()).toEqual(["t"]);
});
