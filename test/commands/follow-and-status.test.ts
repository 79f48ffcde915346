import { expect, test } from "vitest";
import type { Following } from "../../src/following.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { commands, textOf } from "./desk.ts";
import { followingOf, sourceOf } from "./following-of.ts";

const asker = { user: "me", place: { surface: "test", tenant: "local", channel: "main" } };

async function run(name: string, options: Record<string, unknown>, following: Following) {
  const nothing = () => Promise.reject(new Error("no article is asked for"));
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const parts = { commands, writer: rulesWriter, open: nothing, current: nothing, news: nothing };
  return command.run(command.options.parse(options), { ...parts, following }, asker);
}

test("follow, ask again in another case, list, unfollow", async () => {
  const following = followingOf([]);
  const first = await run("follow", { name: "Mira Solheim" }, following);
  expect(textOf(first.card)).toMatch(/^Following Mira Solheim\nDigests put articles that name/);
  expect(first.answer).toMatchObject({
    command: "follow",
    answer: { name: "Mira Solheim", outcome: "followed", follows: [{ name: "Mira Solheim" }] },
  });
  const again = await run("follow", { name: "mira solheim" }, following);
  expect(again.answer?.answer).toMatchObject({ name: "Mira Solheim", outcome: "already" });
  const list = await run("follow", {}, following);
  expect(textOf(list.card)).toMatch(/Followed here\nMira Solheim\n/);
  const ended = await run("unfollow", { name: "MIRA SOLHEIM" }, following);
  expect(ended.card.title).toBe("No longer following Mira Solheim");
  expect(ended.answer?.answer).toMatchObject({ outcome: "unfollowed", follows: [] });
});

test("nobody followed: how to begin", async () => {
  expect(textOf((await run("follow", {}, followingOf([]))).card)).toMatch(/\/follow Peskov/);
});

test("status of a place that follows nothing says so and asks nothing", async () => {
  const { card, answer } = await run("status", {}, followingOf([]));
  expect(textOf(card)).toMatch(
    /^Nothing is followed here\narticles kept: 0[\s\S]*Nothing is read by itself yet/,
  );
  expect(answer?.answer).toMatchObject({
    standing: { articles: 0 },
    sources: [],
    follows: [],
    poll: null,
  });
});

test("feeds that nobody has read yet are not said to be well", async () => {
  const states = { triedAt: null, succeededAt: null, status: null };
  const sources = [sourceOf("https://herald.example/f"), sourceOf("https://new.example/f", states)];
  const { card } = await run("status", {}, followingOf(sources));
  expect(card.title).toBe("1 feed not read yet");
});

test("status counts articles, puts trouble first and names who is followed", async () => {
  const sources = [
    sourceOf("https://herald.example/f", { title: "Herald" }),
    sourceOf("https://quarry.example/f", { title: "Quarry", why: "robots", failures: 1 }),
  ];
  const following = followingOf(sources);
  await following.follow("Mira Solheim", asker);
  const { card, answer } = await run("status", {}, following);
  const text = textOf(card);
  expect(text).toMatch(/^1 feed in trouble\narticles kept: 24\nfeeds: 2, 1 in trouble\n/);
  expect(text).toMatch(
    /last read: 5 minutes ago\nnext read: in 20 minutes\nfollowed: Mira Solheim/,
  );
  expect(text.indexOf("Quarry: Not read")).toBeLessThan(text.indexOf("Herald: Read"));
  expect(answer?.answer).toMatchObject({
    standing: { articles: 24 },
    sources: [{ why: "robots" }, {}],
  });
});

test("status with refresh tells what asking has brought, and what was skipped and why", async () => {
  const skipped = [
    { url: "https://herald.example/1", why: "robots" },
    { url: "https://herald.example/2", why: "no-article" },
    { url: "https://herald.example/3", why: "robots" },
  ] as const;
  const following = followingOf([sourceOf("https://herald.example/f")], {
    refresh: () =>
      Promise.resolve({ polled: 3, unchanged: 1, failed: [], articles: 14, corrected: 2, skipped }),
  });
  const text = textOf((await run("status", { refresh: "yes" }, following)).card);
  expect(text).toMatch(/3 feeds asked, 1 without news, 0 failed; 14 new articles, 2 corrected/);
  expect(text).toMatch(
    /Pages not read just now\n2: the site asks programs to stay away.*\n1: there is no article/,
  );
});

test("status tells what the model cost today, and why pages were not read", async () => {
  const following = followingOf([sourceOf("https://herald.example/feed")], {
    standing: () =>
      Promise.resolve({
        articles: 7,
        troubles: [
          { why: "robots", entries: 3 },
          { why: "timeout", entries: 1 },
        ],
        spent: { calls: 2, inputTokens: 1500, outputTokens: 500, costMicros: 40_000 },
      }),
  });
  const text = textOf((await run("status", {}, following)).card);
  expect(text).toContain("model today: 2 calls, 2,000 tokens, 0.04 in your currency");
  expect(text).toContain("Pages not read, last three days\n3: the site asks programs to stay away");
});
