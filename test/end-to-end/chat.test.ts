import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { indexArticle } from "../../src/search/index-article.ts";
import { runVerbatim } from "../run-verbatim.ts";
import { startVerbatim } from "./start-verbatim.ts";
import { unreadFeeds } from "./unread-feeds.ts";

const PATIENCE = 60_000;
const EACH = 30; // articles of an outlet on the first day

// `script` of util-linux gives a program a real pseudo-terminal; other systems have another `script`.
const SCRIPT = "script";
const script = spawnSync(SCRIPT, ["--version"], { encoding: "utf8" });
const missing = !script.stdout?.includes("util-linux");
if (missing) console.warn("skipped: a real pseudo-terminal needs `script` of util-linux");

describe.skipIf(missing)("the chat on feeds that were never read", { timeout: PATIENCE }, () => {
  test.for([
    ["/quit", "/quit\r"],
    ["Ctrl-D", "\u0004"],
    ["Ctrl-C", "\u0003"],
  ] as const)(
    "its first digest reads them while it says how far it is, and %s ends it",
    async ([, keys]) => {
      const { env, world, look } = await unreadFeeds("gazette", "courier");
      const chat = startVerbatim([], { env, terminal: true });
      await chat.until("Reading 2 feeds");
      await chat.until("Reading 2 feeds: 2 feeds, 60 new articles");
      // A terminal that says it has no columns is no reason to write a word a line.
      await chat.until(/Digest of the last 24 hours · /u);
      await chat.until("Following  2 feeds, 60 articles");
      await chat.until("› ");
      chat.type(keys);
      await chat.until("left with 0");
      await chat.done;
      expect(await look(({ articles }) => articles.count("local"))).toBe(2 * EACH);
      expect(world.journal.filter(({ path }) => path === "/feed")).toHaveLength(2);
    },
  );

  test("Ctrl-C before the first digest stands ends it with a sentence and gives the feeds back", async () => {
    const { env, world, look } = await unreadFeeds("gazette", "courier", "mail", "wire", "ledger");
    const chat = startVerbatim([], { env, terminal: true });
    while (world.journal.length < 10) await new Promise((done) => setTimeout(done, 10));
    chat.type("\u0003");
    await chat.until("Reading the feeds was stopped, what was read is kept.");
    await chat.until("left with 1");
    expect(await look(({ feeds }) => feeds.nextDue())).toBeLessThan(Date.now());
  });

  test("a chat that is told to end while it reads in the background gives the feeds back", async () => {
    const { env, world, look } = await unreadFeeds("gazette");
    const chat = startVerbatim([], { env, terminal: true });
    await chat.until("› ");
    await look(async ({ feeds, tenants }) => {
      const url = `${world.origin("mail")}/feed`;
      await feeds.add({ url, title: "mail", home: null }, 0);
      await tenants.addSource("local", url, "ann", 0);
    });
    chat.type("/digest\r");
    while (
      world.journal.every(({ outlet, path }) => outlet !== "mail" || !path.endsWith(".html"))
    ) {
      await new Promise((done) => setTimeout(done, 10));
    }
    chat.type("\u0004");
    await chat.until("left with 0");
    const before = await look(({ articles }) => articles.count("local"));
    expect(before).toBeGreaterThanOrEqual(EACH);
    const again = await runVerbatim(["digest"], { env });
    expect(again.status).toBe(0);
    expect(await look(({ articles }) => articles.count("local"))).toBe(2 * EACH);
  });
});

test("analyses of an older version are made anew before a digest, and it says so", {
  timeout: PATIENCE,
}, async () => {
  const { env, look } = await unreadFeeds("gazette");
  await runVerbatim(["digest"], { env });
  const stale = () => look(async ({ articles }) => (await articles.stale("none", 100)).length);
  const all = await stale();
  expect(all).toBe(EACH);
  await look(async ({ articles }) => {
    const ids = await articles.find("local", { most: 100 });
    for (const { article, analysis, suspect, kept } of await articles.load(
      ids.map((id) => ({ id })),
    )) {
      const of = { id: article.id, version: kept.version };
      await articles.renew(of, { analysis, suspect, index: indexArticle(analysis) }, "older");
    }
  });
  const { status, stderr } = await runVerbatim(["digest"], { env });
  expect(status).toBe(0);
  expect(stderr).toBe(
    `Reading articles again, because the analysis has changed: ${EACH} read again\n`,
  );
  expect((await runVerbatim(["digest"], { env })).stderr).toBe("");
});
