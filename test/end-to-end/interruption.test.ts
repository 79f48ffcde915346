import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runVerbatim } from "../run-verbatim.ts";
import { startVerbatim } from "./start-verbatim.ts";
import { unreadFeeds } from "./unread-feeds.ts";

const PATIENCE = 60_000;
const DIGEST = ["digest", "--since", "2026-02-20"];
const LARGER_THAN_PIPES = 500_000;
const EACH = 30; // articles of an outlet on the first day

type Unread = Awaited<ReturnType<typeof unreadFeeds>>;

const untilRead = ({ world }: Unread, pages: number): Promise<void> =>
  waitFor(async () => world.journal.filter(({ path }) => path.endsWith(".html")).length >= pages);

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 20));
}

const keptIn = ({ look }: Unread) =>
  look(async ({ articles }) => (await articles.find("local", { most: 1_000 })).length);

test.for(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "a first poll ended by %s keeps what it has, and the same command goes on",
  {
    timeout: PATIENCE,
  },
  async (signal) => {
    const news = await unreadFeeds("gazette", "courier", "mail");
    const { child, done } = startVerbatim(DIGEST, { env: news.env });
    await untilRead(news, 8);
    child.kill(signal);
    const { status, stdout, stderr } = await done;
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^Reading 3 feeds: .*new articles?\nReading the feeds was stopped, what was read is kept\. .* \[\S+\]\n$/u,
    );
    const before = await keptIn(news);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(3 * EACH);
    const again = await runVerbatim(DIGEST, { env: news.env });
    expect(again.status).toBe(0);
    expect(again.stderr).toBe(`Reading 3 feeds: 3 feeds, ${3 * EACH - before} new articles\n`);
    expect(await keptIn(news)).toBe(3 * EACH);
  },
);

test("an interrupted first digest of the chat ends it, and nothing is lost", {
  timeout: PATIENCE,
}, async () => {
  const news = await unreadFeeds("gazette", "courier");
  const { child, done } = startVerbatim([], { env: news.env });
  await untilRead(news, 8);
  child.kill("SIGINT");
  const { status, stdout, stderr } = await done;
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/\nReading the feeds was stopped/u);
  const again = await runVerbatim(DIGEST, { env: news.env });
  expect(again.status).toBe(0);
  expect(await keptIn(news)).toBe(2 * EACH);
});

test("an export and an import that are ended say so, and the same command goes on", {
  timeout: PATIENCE,
}, async () => {
  const news = await unreadFeeds("gazette", "courier", "mail", "wire");
  const { look } = news;
  await runVerbatim(DIGEST, { env: news.env });
  const whole = join(news.folder, "all.jsonl");
  const ended = startVerbatim(["export", "-"], { env: news.env });
  // A reader that stops after its first bite: no pipe holds the rest.
  await new Promise<void>((bitten) => {
    ended.child.stdout?.once("data", () => {
      ended.child.stdout?.pause();
      bitten();
    });
  });
  ended.child.kill("SIGINT");
  ended.child.stdout?.resume();
  const cut = await ended.done;
  expect(cut.status).toBe(1);
  expect(cut.stderr).toMatch(/The export was stopped\. .* \[\S+\]\n$/u);
  expect((await runVerbatim(["export", whole], { env: news.env })).stderr).toMatch(
    /^Exporting: \d+ rows\n$/u,
  );
  expect(readdirSync(news.folder)).not.toContain("all.jsonl.part");

  expect(statSync(whole).size).toBeGreaterThan(LARGER_THAN_PIPES);
  const lines = readFileSync(whole, "utf8").split("\n");
  const env = { DATABASE_URL: join(news.folder, "second.db") };
  const taking = startVerbatim(["import", "-"], { env, input: true });
  taking.child.stdin?.write(lines.slice(0, 302).join("\n").concat("\n"));
  const second = () => look(async ({ transfer }) => transfer.count(), env.DATABASE_URL);
  await waitFor(async () => existsSync(env.DATABASE_URL) && (await second()) >= 200);
  taking.child.kill("SIGINT");
  const stopped = await taking.done;
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toMatch(
    /The import was stopped after \d+ rows\. The same command goes on with it\./u,
  );
  const again = await runVerbatim(["import", whole], { env });
  const all = lines.length - 3;
  expect(again.stdout).toMatch(new RegExp(`^${all} rows read, \\d+ of them new here\\.\n$`, "u"));
  expect(again.stderr).toMatch(/^Importing: \d+ rows, \d+ of them new\n$/u);
});

test("an export into a file hears Ctrl-C before its end", { timeout: PATIENCE }, async () => {
  const { env, look, folder } = await unreadFeeds("gazette");
  const row = (key: string) => ({
    tenant: "local",
    key,
    name: "N".repeat(100),
    added_by: "ann",
    added_at: 1,
  });
  await look(async ({ transfer }) => {
    for (let batch = 0; batch < 200; batch++) {
      const rows = Array.from({ length: 1_000 }, (_, n) => row(`${batch}-${n}`));
      await transfer.insert(rows.map((one) => ({ table: "follows", row: one })));
    }
  });
  const stdout = join(folder, "all.jsonl");
  const { child, done } = startVerbatim(["export"], { env, stdout });
  await waitFor(async () => existsSync(stdout) && statSync(stdout).size > 0);
  child.kill("SIGINT");
  const { status, stderr } = await done;
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Exporting: stopped\nThe export was stopped\. .* \[\S+\]\n$/u);
});
