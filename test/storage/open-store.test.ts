import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { connect } from "../../src/storage/connect.ts";
import { databasePath } from "../../src/storage/database-path.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { failureOf } from "./failure-of.ts";
import { startWriter } from "./run-writer.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const NOBODY = 65_534;

describe("where the database is", () => {
  test.each([
    ["a name counts from the working folder", "verbatim.db", join(process.cwd(), "verbatim.db")],
    ["an absolute path is taken as it is", "/var/lib/verbatim.db", "/var/lib/verbatim.db"],
    ["file: before a path", "file:data/v.db", join(process.cwd(), "data/v.db")],
    ["file: before an absolute path", "file:/data/v.db", "/data/v.db"],
    ["an address of a file", "file:///data/my%20bot.db", "/data/my bot.db"],
    ["a percent sign in a path stands for itself", "100%25.db", join(process.cwd(), "100%25.db")],
    ["a database that is not kept", ":memory:", ":memory:"],
  ])("%s", (_, url, path) => expect(databasePath(url)).toBe(path));

  test.each([
    ["a server that the driver would call", "https://u:hunter2hunter2@host/v", /https:\/\//u],
    ["another scheme of the driver", "libsql://u:hunter2hunter2@host", /libsql:\/\//u],
    ["a file of another computer", "file://hunter2hunter2/v.db", /another computer/u],
    ["nothing behind file:", "file:", /names no file/u],
  ])("%s is refused, and the address is not repeated", async (_, url, message) => {
    const failure = await failureOf(openStore(url));
    expect(failure.message).toMatch(message);
    expect(failure.message + failure.hint).not.toContain("hunter2");
  });
});

describe("opening", () => {
  test("makes the file, for its owner alone, and finds it as it was the next time", async () => {
    const path = join(temporaryFolder(), "verbatim.db");
    const first = await openStore(pathToFileURL(path).href);
    await first.answers.save("k", '{"a":1}', Date.now());
    await first.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const second = await openStore(`file:${path}`);
    expect(await second.answers.load("k")).toBe('{"a":1}');
    await second.close();
  });

  test("closing leaves one file that stands alone, and may be asked for twice", async () => {
    const folder = temporaryFolder();
    const store = await openStore(join(folder, "verbatim.db"));
    await store.gate.list();
    await store.close();
    await store.close();
    expect(readdirSync(folder)).toEqual(["verbatim.db"]);
  });

  test("one who closes leaves the other's connection alone", async () => {
    const path = join(temporaryFolder(), "verbatim.db");
    const [one, other] = [await openStore(path), await openStore(path)];
    await one.answers.save("k", "1", Date.now());
    await one.close();
    expect(await other.answers.load("k")).toBe("1");
    await other.answers.save("l", "2", Date.now());
    await other.close();
    const again = await openStore(path);
    expect(await again.answers.load("l")).toBe("2");
    await again.close();
  });

  test("a connection writes to the disk before it answers, and waits for other writers", async () => {
    const connection = await connect(join(temporaryFolder(), "verbatim.db"));
    const read = (name: string): unknown =>
      Object.values(connection.prepare(`pragma ${name}`).get() as object)[0];
    expect(read("journal_mode")).toBe("wal");
    expect(read("synchronous")).toBe(2); // full
    expect(read("foreign_keys")).toBe(1);
    expect(read("busy_timeout")).toBeGreaterThanOrEqual(1_000);
    connection.close();
  });
});

describe("a file that cannot be used is a person's error", () => {
  const inFolder = (name: string, prepare: (path: string) => void) => {
    const path = join(temporaryFolder(), name);
    prepare(path);
    return path;
  };

  test.each<readonly [string, string, (path: string) => void, RegExp]>([
    ["a folder", "data", (path) => mkdirSync(path), /is a folder/u],
    [
      "a text",
      "notes.txt",
      (path) => writeFileSync(path, "Notes. ".repeat(400)),
      /not a database/u,
    ],
    ["no such folder", "a/b/v.db", () => {}, /its folder does not exist/u],
    ["a file as folder", "a/v.db", (path) => writeFileSync(join(path, ".."), ""), /is a file/u],
    ["a link to itself", "loop.db", (path) => symlinkSync(path, path), /leads to itself/u],
    ["a name too long", `${"v".repeat(300)}.db`, () => {}, /too long a name/u],
  ])("%s", async (_, name, prepare, message) => {
    const path = inFolder(name, prepare);
    const failure = await failureOf(openStore(path));
    expect(failure.message).toMatch(message);
    expect(failure.message).toContain(path);
  });

  test("a device", async () => {
    expect((await failureOf(openStore("/dev/null"))).message).toMatch(/not an ordinary file/u);
  });

  test("a database of another program, which is left as it was", async () => {
    const path = inFolder("books.db", (file) => {
      const books = new Database(file);
      books.exec("create table invoices (id integer primary key)");
      books.close();
    });
    const before = readFileSync(path);
    expect((await failureOf(openStore(path))).message).toMatch(/belongs to another program/u);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a database that a newer version has written", async () => {
    const path = join(temporaryFolder(), "verbatim.db");
    await (await openStore(path)).close();
    const later = new Database(path);
    later.exec("insert into kysely_migration values ('999-later', '2031-01-01T00:00:00.000Z')");
    later.close();
    const failure = await failureOf(openStore(path));
    expect(failure.message).toMatch(/newer version of Verbatim/u);
    expect(failure.hint).toMatch(/^Update Verbatim/u);
  });

  test("a damaged database", async () => {
    const path = join(temporaryFolder(), "verbatim.db");
    await (await openStore(path)).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xa5, 100)); // all but the header
    expect((await failureOf(openStore(path))).message).toMatch(/is damaged/u);
  });

  test("no right to write the file, or to write beside it", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "verbatim.db");
    await (await openStore(path)).close();
    const tries = [
      [0o444, 0o777],
      [0o666, 0o555],
    ] as const;
    for (const [file, around] of tries) {
      chmodSync(path, file);
      chmodSync(folder, around);
      // Root may do everything: another user tries.
      const uid = process.getuid?.() === 0 ? NOBODY : undefined;
      const { stderr, status } = await startWriter(path, "t", 1, uid).done;
      chmodSync(folder, 0o755);
      expect(stderr).toMatch(/^UserError: .* may not be written by this user\.\n$/u);
      expect(status).toBe(1);
    }
  });
});
