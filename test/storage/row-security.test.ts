import { describe, expect, onTestFinished, test } from "vitest";
import { connectPostgres } from "../../src/storage/connect-postgres.ts";
import type { Connected } from "../../src/storage/connected.ts";
import type { Work } from "../../src/storage/engine.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { TENANT_TABLES } from "../../src/storage/row-security.ts";
import { needPostgres } from "../contracts/describe-stores.ts";
import { adminAddress, createDatabase } from "../emulators/postgres/create-database.ts";

const NOBODY_WAITS = { patience: 0, tell: () => {} };

async function open(address: string): Promise<Connected> {
  const connected = await connectPostgres(address, NOBODY_WAITS);
  onTestFinished(() => connected.close());
  await migrate(connected);
  return connected;
}

const follow = (tenant: string) => ({ tenant, key: "k", name: "n", added_by: "b", added_at: 1 });
const add =
  (tenant: string): Work<unknown> =>
  (db) =>
    db.insertInto("follows").values(follow(tenant)).execute();
/** A query that forgot whom it works for. */
const tenants: Work<readonly string[]> = async (db) =>
  (await db.selectFrom("follows").select("tenant").orderBy("tenant").execute()).map(
    ({ tenant }) => tenant,
  );

describe("PostgreSQL keeps tenants apart", () => {
  needPostgres();

  test("a query that forgot its tenant sees only the one that it works for", async () => {
    const { engine } = await open(await createDatabase());
    await engine.asTenant("a", add("a"));
    await engine.asTenant("b", add("b"));
    expect(await engine.asTenant("a", tenants)).toEqual(["a"]);
    expect(await engine.asTenant("b", tenants, "read")).toEqual(["b"]);
    expect(await engine.asTenant("", tenants)).toEqual([]);
    expect(await engine.asOperator(tenants)).toEqual(["a", "b"]);
    // The connections have worked for tenants and for the operator by now.
    expect(await engine.transaction(tenants)).toEqual([]);
    expect(await tenants(engine.db)).toEqual([]);
  });

  test("nobody writes, changes or deletes rows of another", async () => {
    const { engine } = await open(await createDatabase());
    await engine.asTenant("a", add("a"));
    const refused = /row-level security/u;
    await expect(engine.asTenant("b", add("a"))).rejects.toThrow(refused);
    await expect(engine.transaction(add("a"))).rejects.toThrow(refused);
    const move: Work<unknown> = (db) => db.updateTable("follows").set({ tenant: "c" }).execute();
    await expect(engine.asTenant("a", move)).rejects.toThrow(refused);
    await engine.asTenant("b", (db) => db.deleteFrom("follows").execute());
    expect(await engine.asOperator(tenants)).toEqual(["a"]);
  });

  test("work of tenants side by side stays apart on the same connections", async () => {
    const { engine } = await open(await createDatabase());
    const names = Array.from({ length: 40 }, (_, at) => `t${at}`);
    await Promise.all(names.map((name) => engine.asTenant(name, add(name))));
    const seen = await Promise.all(names.map((name) => engine.asTenant(name, tenants, "read")));
    expect(seen).toEqual(names.map((name) => [name]));
  });

  test("every table with a tenant is guarded, and a doctor sees where one is not", async () => {
    const address = await createDatabase();
    const { engine, examine } = await open(address);
    expect(await examine()).toContain("row-level security: on");
    const tables = await engine.db.introspection.getTables();
    const own = tables.filter(({ columns }) => columns.some(({ name }) => name === "tenant"));
    expect(own.map(({ name }) => name).sort()).toEqual([...TENANT_TABLES].sort());
    await engine.db.schema.dropTable("follows").execute();
    await engine.db.schema.createTable("follows").addColumn("tenant", "text").execute();
    await expect(examine()).rejects.toThrow(/does not keep tenants apart/u);
  });

  test("a doctor says that a superuser passes over it", async () => {
    const address = await adminAddress(await createDatabase());
    const store = await openStore(address);
    onTestFinished(() => store.close());
    expect((await store.examine()).join("\n")).toMatch(/passed over, because .* superuser/u);
  });
});
