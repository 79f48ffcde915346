import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connectSqlite } from "../../src/storage/connect-sqlite.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { failureOf } from "./failure-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PAGE = 4_096;
const HOLD = `
  const db = new (require("libsql"))(process.argv[1]);
  db.exec("begin immediate");
  process.stdout.write("held");
  process.stdin.once("data", () => { db.exec("rollback"); db.close(); process.exit(); });`;

async function open(path: string): Promise<Store> {
  const store = await openStore(path);
  onTestFinished(() => store.close());
  return store;
}

test("a file that another process keeps locked is read, not written, and then all is well", async () => {
  const path = join(temporaryFolder(), "verbatim.db");
  const store = await open(path);
  await store.answers.save("k", "1", Date.now());
  const holder = spawn(process.execPath, ["-e", HOLD, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => {
    holder.kill("SIGKILL");
  });
  await once(holder.stdout, "data");
  const failure = await failureOf(store.answers.save("l", "2", Date.now()));
  expect(failure.message).toMatch(/is in use by another program/u);
  expect(await store.answers.load("k")).toBe("1");
  // Nor does opening wait, or fail.
  expect(await (await open(path)).answers.load("k")).toBe("1");
  holder.stdin.write("let go");
  await once(holder, "exit");
  await store.answers.save("l", "2", Date.now());
  expect(await store.answers.load("l")).toBe("2");
});

test("a file that is damaged at work is told of by whoever meets it, and by the doctor", async () => {
  const path = join(temporaryFolder(), "verbatim.db");
  const first = await openStore(path);
  for (let at = 0; at < 300; at++) await first.answers.save(`k${at}`, "x".repeat(2_000), 1_000);
  await first.close();
  const store = await openStore(path, 1_000);
  onTestFinished(() => store.close());
  expect((await store.examine()).join("\n")).toMatch(/^SQLite 3\..*\nintegrity: ok\nmigrations: /u);
  const file = openSync(path, "r+");
  for (let page = 80; page < 200; page++) {
    writeSync(file, Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
  }
  closeSync(file);
  const again = await openStore(path, 1_000);
  onTestFinished(() => again.close());
  expect((await failureOf(again.examine())).message).toMatch(/is damaged/u);
  const reading = Promise.all(Array.from({ length: 300 }, (_, at) => again.answers.load(`k${at}`)));
  expect((await failureOf(reading)).message).toMatch(/is damaged/u);
});

test("a defect of ours stays a defect", async () => {
  const connected = await connectSqlite(join(temporaryFolder(), "verbatim.db"));
  onTestFinished(() => connected.close());
  await migrate(connected);
  const { db } = connected.engine;
  await db.schema.dropTable("gate_counts").execute();
  const failing = db.selectFrom("gate_counts").select("count").execute();
  await expect(failing).rejects.toMatchObject({ code: "SQLITE_ERROR" });
});
