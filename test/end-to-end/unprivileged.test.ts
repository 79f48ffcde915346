import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Ran } from "../run-verbatim.ts";
import { type StartOptions, startVerbatim } from "./start-verbatim.ts";
import { unreadFeeds } from "./unread-feeds.ts";

const PATIENCE = 90_000;
const NOBODY = 65_534;
// Root may write everywhere: the program is run as somebody who may not.
const USER = process.getuid?.() === 0 ? { user: { uid: NOBODY, gid: NOBODY } } : {};
const HOLD = `
  const db = new (require("libsql"))(process.argv[1]);
  db.exec("pragma journal_mode = " + process.argv[2]);
  db.exec("begin immediate");
  process.stdout.write("held");
  process.stdin.resume();`;

/** A folder of that user's with one feed that is followed and not read yet. */
async function owned() {
  const news = await unreadFeeds("gazette");
  const give = (): void => {
    for (const path of [
      news.folder,
      ...readdirSync(news.folder).map((name) => join(news.folder, name)),
    ]) {
      if (USER.user) chownSync(path, NOBODY, NOBODY);
    }
  };
  give();
  const run = (argv: readonly string[], options: Partial<StartOptions> = {}): Promise<Ran> =>
    startVerbatim(argv, { env: news.env, ...USER, ...options }).done;
  return { ...news, run, give };
}

/** One line that a person understands: no stack, no code of ours. */
function expectOneLine({ status, stderr, stdout }: Ran, words: RegExp): void {
  const lines = stderr
    .trimEnd()
    .split("\n")
    .filter((line) => !/^Reading \d+ feeds?: /u.test(line));
  expect({ status, lines, stdout }).toMatchObject({
    status: 1,
    lines: [expect.stringMatching(words)],
  });
  expect(stderr).not.toMatch(/\n\s+at |Error:|SQLITE/u);
}

test("a folder that may not be written is named in one line, and nothing is left in it", {
  timeout: PATIENCE,
}, async () => {
  const { run, folder, env, world } = await owned();
  chmodSync(folder, 0o555);
  chmodSync(env.DATABASE_URL, 0o444);
  onTestFinished(() => chmodSync(folder, 0o755));
  const words = /may not be written by this user|cannot be created/u;
  expectOneLine(await run(["sources", "add", `${world.origin("mail")}/feed`]), words);
  expectOneLine(await run(["digest"]), words);
  expectOneLine(await run(["who", "Ada"]), words);
  const fresh = { env: { ...env, DATABASE_URL: join(folder, "none.db") } };
  expectOneLine(await run(["sources", "add", `${world.origin("mail")}/feed`], fresh), words);
  expect(existsSync(join(folder, "none.db"))).toBe(false);
});

test("a database that may not grow is told of in a line, and what it has is kept", {
  timeout: PATIENCE,
}, async () => {
  const { run, look, give } = await owned();
  const ran = await run(["digest", "--since", "2026-02-20"], { mostBytes: 262_144 });
  expectOneLine(ran, /disk|room|grow|full/iu);
  give();
  const before = await look(({ articles }) => articles.count("local"));
  expect(before).toBeLessThan(30);
  give();
  const who = await run(["who", "Ada"], { mostBytes: 262_144 });
  expect({ status: who.status, stderr: who.stderr }).toEqual({ status: 0, stderr: "" });
});

test.for([
  // As another Verbatim has it open.
  ["wal", true],
  // As it rests, and a tool has taken it.
  ["delete", false],
] as const)(
  "a database locked in the mode %s is told of in one line, and read: %s",
  { timeout: PATIENCE },
  async ([mode, isRead]) => {
    const { run, env, world } = await owned();
    const holder = spawn(process.execPath, ["-e", HOLD, env.DATABASE_URL, mode], {
      ...USER.user,
      stdio: ["pipe", "pipe", "inherit"],
    });
    onTestFinished(() => void holder.kill("SIGKILL"));
    await once(holder.stdout, "data");
    const [added, digest, who] = await Promise.all([
      run(["sources", "add", `${world.origin("mail")}/feed`]),
      run(["digest"]),
      run(["who", "Ada"]),
    ]);
    for (const one of [added, digest, ...(isRead ? [] : [who])]) {
      expectOneLine(one, /in use by another program/u);
    }
    if (isRead)
      expect({ status: who.status, stderr: who.stderr }).toEqual({ status: 0, stderr: "" });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect((await run(["digest", "--since", "2026-02-20"])).status).toBe(0);
  },
);

test("a database of a newer version is left alone, and each command says so", {
  timeout: PATIENCE,
}, async () => {
  const { run, env, world } = await owned();
  const newer = `const db = new (require("libsql"))(process.argv[1]);
    db.exec("insert into kysely_migration values ('9999-of-tomorrow', '2030-01-01')"); db.close();`;
  await once(
    spawn(process.execPath, ["-e", newer, env.DATABASE_URL], { ...USER.user, stdio: "inherit" }),
    "exit",
  );
  for (const argv of [
    ["sources", "add", `${world.origin("mail")}/feed`],
    ["digest"],
    ["who", "Ada"],
  ]) {
    expectOneLine(await run(argv), /newer/u);
  }
});
