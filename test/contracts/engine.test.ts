import { describe, expect, onTestFinished, test } from "vitest";
import { connectDatabase } from "../../src/storage/connect-database.ts";
import type { Engine, Work } from "../../src/storage/engine.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { createDatabase } from "../emulators/postgres/create-database.ts";
import { describeStores, needPostgres } from "./describe-stores.ts";

const MOST_CONNECTIONS = 10;

const add =
  (key: string): Work<unknown> =>
  (db) =>
    db.insertInto("model_answers").values({ key, json: "1", saved_at: 1 }).execute();
const keys: Work<readonly string[]> = async (db) =>
  (await db.selectFrom("model_answers").select("key").orderBy("key").execute()).map(
    ({ key }) => key,
  );

describeStores("work on the database", ({ address }) => {
  async function open(): Promise<Engine> {
    const connected = await connectDatabase(await address(), { patience: 0 });
    onTestFinished(() => connected.close());
    await migrate(connected);
    return connected.engine;
  }

  test("work that fails leaves nothing behind, and gives its own failure", async () => {
    const engine = await open();
    const failing: Work<never> = async (db) => {
      await add("half")(db);
      throw new RangeError("in the middle");
    };
    await expect(engine.transaction(failing)).rejects.toThrow(RangeError);
    await expect(engine.asTenant("t", failing)).rejects.toThrow(RangeError);
    await expect(engine.asOperator(failing)).rejects.toThrow(RangeError);
    const twice: Work<unknown> = async (db) => {
      await add("half")(db);
      await add("half")(db);
    };
    await expect(engine.transaction(twice)).rejects.toThrow(/unique|duplicate/iu);
    expect(await keys(engine.db)).toEqual([]);
  });

  test("much work at once, more than there are connections, waits its turn", async () => {
    const engine = await open();
    const names = Array.from({ length: MOST_CONNECTIONS * 6 }, (_, at) => `k${at + 100}`);
    const runs = names.map((name, at) => {
      if (at % 3 === 0) return engine.transaction(add(name));
      if (at % 3 === 1) return engine.asTenant(`t${at}`, add(name));
      return add(name)(engine.db);
    });
    const reads = Array.from({ length: MOST_CONNECTIONS * 2 }, () =>
      engine.transaction(keys, "read"),
    );
    await Promise.all([...runs, ...reads]);
    expect(await keys(engine.db)).toEqual(names);
  });

  test("read and then written, nothing of two comes between", async () => {
    const engine = await open();
    const row = { tenant: "t", day: "2026-03-04", input_tokens: 0, output_tokens: 0 };
    await engine.asTenant("t", (db) =>
      db
        .insertInto("ledger")
        .values({ ...row, cost_micros: 0, calls: 0 })
        .execute(),
    );
    const increase: Work<unknown> = async (db) => {
      const query = db.selectFrom("ledger").select("calls");
      const locked = engine.dialect === "postgres" ? query.forUpdate() : query;
      const { calls } = await locked.executeTakeFirstOrThrow();
      await db
        .updateTable("ledger")
        .set({ calls: calls + 1 })
        .execute();
    };
    await Promise.all(Array.from({ length: 25 }, () => engine.asTenant("t", increase)));
    const read: Work<{ calls: number }> = (db) =>
      db.selectFrom("ledger").select("calls").executeTakeFirstOrThrow();
    expect(await engine.asTenant("t", read, "read")).toEqual({ calls: 25 });
  });

  test("numbers beyond 32 bits, and sums of them, come back as numbers", async () => {
    const engine = await open();
    const time = 8_640_000_000_000_000;
    await engine.db
      .insertInto("model_answers")
      .values([
        { key: "a", json: "", saved_at: time },
        { key: "b", json: "", saved_at: 3 },
      ])
      .execute();
    const sums = await engine.db
      .selectFrom("model_answers")
      .select(({ fn }) => [
        fn.max("saved_at").as("most"),
        fn.sum("saved_at").as("sum"),
        fn.countAll().as("count"),
      ])
      .executeTakeFirstOrThrow();
    expect(sums).toEqual({ most: time, sum: time + 3, count: 2 });
  });

  test("texts are in the order of their code points, and none is lost for a NUL", async () => {
    const engine = await open();
    const unordered = ["б", "a", "Z", "ä", "Б", "_", "z", "𝒜", "\uFFEE", "nul\0nul"];
    await engine.transaction(async (db) => {
      for (const key of unordered) await add(key)(db);
    });
    const order = ["Z", "_", "a", "nul\uFFFDnul", "z", "ä", "Б", "б", "\uFFEE", "𝒜"];
    expect(await keys(engine.db)).toEqual(order);
  });
});

describe("opening at once", () => {
  needPostgres();

  test("many that open one new database on PostgreSQL make its tables once", async () => {
    const at = await createDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(at)));
    for (const store of stores) {
      expect((await store.examine()).at(-1)).toMatch(/001-.*002-/u);
      await store.close();
    }
  });
});
