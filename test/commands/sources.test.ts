import { expect, test } from "vitest";
import { createBot } from "../../src/bot.ts";
import type { Reply } from "../../src/card.ts";
import type { Following } from "../../src/following.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { commands, textOf } from "./desk.ts";
import { followingOf, MINUTE, sourceOf } from "./following-of.ts";

const asker = { user: "me", place: { surface: "test", tenant: "local", channel: "main" } };

/** Hears a line as it is typed, where nothing but what is followed is asked for. */
async function hear(line: string, following: Following): Promise<Reply> {
  const nothing = () => Promise.reject(new Error("no article is asked for"));
  const desk = {
    commands,
    writer: rulesWriter,
    open: nothing,
    current: nothing,
    news: nothing,
    following,
  };
  return createBot({ commands, desk, record: () => "1" }).hear(line, asker);
}

const FEED = "https://herald.example/feed";

test("nothing followed: how to begin", async () => {
  const { card, answer } = await hear("/sources", followingOf([]));
  expect(textOf(card)).toMatch(/Nothing is followed here\n[\s\S]*\/sources add https/);
  expect(answer).toMatchObject({ command: "sources", answer: { action: "list", sources: [] } });
});

test("the list tells of each feed what it has brought, with its address", async () => {
  const sources = [
    sourceOf(FEED, { title: "Herald" }),
    sourceOf("https://quarry.example/f", { title: "Quarry", why: "timeout", failures: 2 }),
    sourceOf("https://new.example/f", { articles: 0, triedAt: null, succeededAt: null }),
  ];
  const text = textOf((await hear("/sources list", followingOf(sources))).card);
  expect(text).toMatch(/^3 feeds followed here\n/);
  expect(text).toContain(`Herald: 12 articles, read 5 minutes ago ${FEED}`);
  expect(text).toMatch(/Quarry: 12 articles, not read: the site took too long to answer/);
  expect(text).toMatch(/new\.example\/f: 0 articles, not read yet/);
});

test("a long list comes by pages, the rest counted", async () => {
  const sources = Array.from({ length: 60 }, (_, n) =>
    sourceOf(`https://s.example/${n}`, { title: `Paper ${String(n).padStart(2, "0")}` }),
  );
  const following = followingOf(sources);
  const first = textOf((await hear("/sources", following)).card);
  expect(first).toMatch(/Paper 24: [\s\S]*1 to 25 of 60\. The others: \/sources list page:2/);
  expect(first).not.toMatch(/Paper 25/);
  const last = textOf((await hear("/sources list page:3", following)).card);
  expect(last).toMatch(/Paper 59[\s\S]*51 to 60 of 60\. The others: \/sources list page:1/);
  expect(textOf((await hear("/sources page:9", following)).card)).toMatch(/51 to 60 of 60/);
});

test.each([["/sources add https://new.example/f"], ["/sources https://new.example/f"]])(
  "%s follows the feed",
  async (line) => {
    const sources = [sourceOf(FEED)];
    const { card, answer } = await hear(line, followingOf(sources));
    expect(card.title).toBe("Following New Herald");
    expect(sources).toHaveLength(2);
    expect(answer?.answer).toMatchObject({ action: "add", refused: [] });
  },
);

test("of several addresses one that fails does not stop the others", async () => {
  const { card, answer } = await hear(
    `/sources add https://a.example/ gopher://b.example ${FEED} https://c.example/`,
    followingOf([sourceOf(FEED)]),
  );
  const text = textOf(card);
  expect(text).toMatch(/^Following 2 feeds\n[\s\S]*Followed already: 1 feed\./);
  expect(text).toMatch(/Not added\ngopher:\/\/b\.example: gopher:\/\/b\.example is no address\./);
  expect(answer?.answer).toMatchObject({ refused: [{ url: "gopher://b.example" }] });
});

test("an address that is followed already is shown, not counted", async () => {
  const { card } = await hear(`/sources add ${FEED}`, followingOf([sourceOf(FEED)]));
  expect(textOf(card)).toMatch(/^Followed already\n.*herald\.example/);
  expect(textOf(card)).not.toMatch(/Followed already: /);
});

test("a single address that fails is a failure", async () => {
  const { failure } = await hear("/sources add nothing", followingOf([]));
  expect(failure).toMatchObject({ kind: "user", message: "nothing is no address." });
});

test("what is removed is told with the way back", async () => {
  const sources = [sourceOf(FEED, { title: "The Herald" })];
  const { card } = await hear("/sources remove The Herald", followingOf(sources));
  expect(textOf(card)).toMatch(
    /^No longer following The Herald\n[\s\S]*\/sources add https:\/\/herald/,
  );
  expect(sources).toEqual([]);
});

test.each([
  ["/sources add", /needs the address of a feed/],
  ["/sources import", /needs a list of feeds/],
  ["/sources dance", /cannot “dance”/],
])("%s says what is missing", async (line, message) => {
  const { failure } = await hear(line, followingOf([]));
  expect(failure).toMatchObject({ kind: "user", message: expect.stringMatching(message) });
});

const LIST = {
  feeds: [
    { url: FEED, title: "Herald", home: null },
    { url: "https://new.example/f", title: "New", home: null },
  ],
  problems: [{ line: 7, text: "Old Post", why: "It names no feed: there is no xmlUrl." }],
};

test("an import is shown before it is done", async () => {
  let imported = 0;
  const following = followingOf([sourceOf(FEED)], {
    preview: () => Promise.resolve({ ...LIST, known: [FEED] }),
    import: (list) => {
      imported++;
      const added = list.feeds.map(({ url, title }) => {
        const outcome = url === FEED ? ("already" as const) : ("added" as const);
        return { url, title, outcome };
      });
      return Promise.resolve({ added, problems: list.problems });
    },
  });
  const shown = await hear("/sources import feeds.opml", following);
  const text = textOf(shown.card);
  expect(text).toMatch(/^An import would add 1 feed\nnew: 1 feed\nfollowed already: 1 feed\n/);
  expect(text).toMatch(/line 7, “Old Post”: It names no feed/);
  expect(text).toMatch(/Nothing has been added yet\..*confirm:yes/);
  expect(shown.answer?.answer).toMatchObject({ action: "preview", fresh: [{ title: "New" }] });
  expect(imported).toBe(0);
  const done = await hear("/sources import feeds.opml confirm:yes", following);
  expect(textOf(done.card)).toMatch(/^1 feed added\nNew https[\s\S]*line 7, “Old Post”/);
  expect(imported).toBe(1);
});

test("an export is text to copy, and a string for programs", async () => {
  const opml = '<opml version="2.0">…</opml>';
  const following = followingOf([sourceOf(FEED)], { export: () => Promise.resolve(opml) });
  const { card, answer } = await hear("/sources export", following);
  expect(textOf(card)).toContain(opml);
  expect(answer?.answer).toEqual({ action: "export", feeds: 1, opml });
});

test("the status of a feed in trouble says what happened, what still works and who can mend it", async () => {
  const now = Date.now();
  const sources = [
    sourceOf(FEED, { title: "Herald" }),
    sourceOf("https://quarry.example/f", {
      title: "Quarry",
      status: 404,
      why: "status",
      failures: 3,
      succeededAt: now - 150 * MINUTE,
    }),
  ];
  const text = textOf((await hear("/sources status", followingOf(sources))).card);
  expect(text).toMatch(
    /^2 feeds, 1 of them in trouble\nQuarry: Not read: .*\(404\)\. 3 tries failed/,
  );
  expect(text).toMatch(
    /last read 2 hours ago, 12 articles kept\. If it has moved, .*Next try in 20 minutes\./,
  );
  expect(text).toMatch(
    /Herald: Read 5 minutes ago \(200\), 12 articles kept\. Next read in 20 minutes\./,
  );
  expect(text).toMatch(/What was read before stays/);
});
