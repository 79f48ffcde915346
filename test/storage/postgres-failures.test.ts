import { describe, expect, onTestFinished, test } from "vitest";
import { explainPostgresFailure } from "../../src/storage/explain-postgres-failure.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { readPostgresUrl } from "../../src/storage/postgres-address.ts";
import { requireUsable } from "../../src/storage/require-usable.ts";
import { needPostgres } from "../contracts/describe-stores.ts";
import { asAdmin } from "../emulators/postgres/as-admin.ts";
import { createDatabase } from "../emulators/postgres/create-database.ts";
import { NEEDS_TLS } from "../emulators/postgres/start-postgres.ts";
import { failureOf } from "./failure-of.ts";

const AT_ONCE = { patience: 0 };

const changed = (address: string, change: (url: URL) => void): string => {
  const url = new URL(address);
  change(url);
  return url.href;
};

describe("an address of PostgreSQL", () => {
  test.each([
    ["postgres://bot:secret@db.example.org/news", "news on db.example.org:5432"],
    ["postgresql://bot:s%40cret@10.0.0.7:6543/news?sslmode=require", "news on 10.0.0.7:6543"],
    ["postgres://bot@/news?host=/run/postgresql", "news on the socket in /run/postgresql"],
    ["postgres://bot@[::1]/news", "news on ::1:5432"],
  ])("%s", (url, place) => expect(readPostgresUrl(url).place).toBe(place));

  test("TLS with a checked certificate needs no warning of the driver", () => {
    const { connectionString } = readPostgresUrl("postgres://h/d?a=b&sslmode=require&c=d");
    expect(connectionString).toBe("postgres://h/d?a=b&sslmode=verify-full&c=d");
  });

  test.each([
    "postgres://bot:12/hunter2@host/news",
    "postgres://bot:hunter2/34@host/news",
    "postgres://bot:hunter2#34@host/news",
    "postgres://bot:12?hunter2@host/news",
    "postgres://bot:hunter2@host:port/news",
    "postgres://bot:hunter2@host/news?sslrootcert=/nowhere/ca.pem",
  ])("%s is refused without a word of its password", async (url) => {
    const failure = await failureOf(openStore(url, 0, AT_ONCE));
    expect(failure.message).toMatch(/^DATABASE_URL /u);
    expect(failure.message + failure.hint).not.toContain("hunter2");
  });
});

describe("what is wrong with PostgreSQL is a person's error, and keeps the password", () => {
  needPostgres();

  test.each<readonly [string, (url: URL) => void, RegExp]>([
    ["a wrong password", (url) => (url.password = "hunter2hunter2"), /refuses the password/u],
    ["no password", (url) => (url.password = ""), /wants a password/u],
    ["an unknown user", (url) => (url.username = "stranger"), /refuses the (?:user|password)/u],
    ["no such database", (url) => (url.pathname = "/nowhere"), /nowhere on .* does not exist/u],
    ["a port where nobody is", (url) => (url.port = "1"), /the connection is refused/u],
    ["a host that is not there", (url) => (url.hostname = "nowhere.invalid"), /not found/u],
    ["a socket that is not there", (url) => url.searchParams.set("host", "/nowhere"), /no such/u],
    ["a server that wants TLS", (url) => (url.pathname = NEEDS_TLS), /wants TLS/u],
    [
      "a server that has no TLS",
      (url) => url.searchParams.set("sslmode", "require"),
      /offers no TLS/u,
    ],
  ])("%s", async (_, change, message) => {
    const address = changed(await createDatabase(), change);
    const failure = await failureOf(openStore(address, 0, AT_ONCE));
    expect(failure.message).toMatch(message);
    const { password } = new URL(address);
    if (password) expect(failure.message + failure.hint).not.toContain(password);
  });

  test("a database of a newer version, and one with tables of another program", async () => {
    const newer = await createDatabase();
    await (await openStore(newer)).close();
    await asAdmin(newer, "insert into kysely_migration values ('999-later', '2031-01-01')");
    expect((await failureOf(openStore(newer))).message).toMatch(/newer version of Verbatim/u);
    const foreign = await createDatabase();
    await asAdmin(foreign, "create table articles (id integer)");
    expect((await failureOf(openStore(foreign))).message).toMatch(/another program/u);
    await asAdmin(foreign, "select id from articles");
  });

  test("at work: too many connections, no right to write, and then all is well again", async () => {
    const address = await createDatabase();
    const name = new URL(address).pathname.slice(1);
    const store = await openStore(address);
    onTestFinished(() => store.close());
    const save = () => store.answers.save("k", "1", 1);
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    for (const [limit, undo, message] of [
      ["connection limit 0", "connection limit -1", /too many connections/u],
      [
        "set default_transaction_read_only = on",
        "reset default_transaction_read_only",
        /read-only/u,
      ],
    ] as const) {
      await asAdmin(address, `alter database ${name} ${limit}`, `${cut} and usename = 'verbatim'`);
      await expect.poll(async () => (await failureOf(save())).message).toMatch(message);
      await asAdmin(address, `alter database ${name} ${undo}`, `${cut} and usename = 'verbatim'`);
      await expect.poll(() => save().then(() => "saved", String)).toBe("saved");
    }
    expect(await store.answers.load("k")).toBe("1");
  });

  test("a defect of ours stays a defect", async () => {
    const address = await createDatabase();
    const store = await openStore(address);
    onTestFinished(() => store.close());
    await asAdmin(address, "drop table gate_counts");
    await expect(store.gate.list()).rejects.toMatchObject({ code: "42P01", name: "error" });
  });
});

describe("what a test cannot bring about", () => {
  const place = "news on db:5432";

  test.each([
    ["53100", /disk is full/u],
    ["53200", /out of memory/u],
    ["57P03", /starting up/u],
    ["08006", /connection broke/u],
    ["42501", /rights/u],
    ["57014", /took too long/u],
    ["XX001", /damaged/u],
    ["SELF_SIGNED_CERT_IN_CHAIN", /certificate/u],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /certificate/u],
    ["ETIMEDOUT", /does not answer/u],
    ["ECONNRESET", /connection broke/u],
  ])("%s in words", async (code, words) => {
    const failure = explainPostgresFailure(Object.assign(new Error("raw"), { code }), place);
    expect((await failureOf(Promise.reject(failure))).message).toMatch(words);
  });

  test("a server that is too old, or keeps no Cyrillic", async () => {
    const check = async (version: string, encoding: string) =>
      requireUsable({ version, encoding }, place);
    await check("15.0 (Debian)", "UTF8");
    expect((await failureOf(check("14.11", "UTF8"))).message).toMatch(/too old/u);
    expect((await failureOf(check("17beta1", "LATIN1"))).message).toMatch(/LATIN1/u);
  });
});
