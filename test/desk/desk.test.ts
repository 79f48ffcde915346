import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/command.ts";
import { toReading } from "../../src/desk/to-reading.ts";
import { UserError } from "../../src/errors.ts";
import { asker, deskOn, NOON, report, SAMPLE, storeInMemory, titles } from "./desk-on-store.ts";

const DAY = 86_400_000;
const FEED = "https://quay-post.example/feed";
const OTHER = "https://lamp.example/feed";

const FERRY = report("Ferry late", "The ferry was late, said Ada Quill, who runs the port.");
const BRIDGE = report("Bridge shut", "The bridge is shut, said Teo Brandt. Ada Quill was silent.", {
  publisher: "The Lamp",
  days: 4,
});
const MARKET = report("Market opens", "The market has opened in the old town.", { days: 1 });

/** Two feeds with three articles. */
async function followed() {
  const room = await storeInMemory();
  await room.follow(FEED);
  await room.follow(OTHER);
  await room.keep(FERRY, FEED);
  await room.keep(MARKET, FEED);
  await room.keep(BRIDGE, OTHER);
  return room;
}

describe("what a question is answered from", () => {
  test("is the sample where nothing is followed, and where there is no database", async () => {
    const { store } = await storeInMemory();
    for (const desk of [deskOn(store), deskOn(null)]) {
      expect(titles(await desk.current(asker()))).toEqual([SAMPLE]);
      expect(await desk.news(asker(), {})).toMatchObject({ origin: "sample" });
    }
  });

  test("is never the sample where a feed is followed, be it empty", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    expect(await deskOn(room.store).current(asker())).toMatchObject({
      origin: "followed",
      readings: [],
      scope: { feeds: 1, articles: 0 },
    });
  });

  test("is what was opened in that place before what is followed, which is newest first", async () => {
    const { store } = await followed();
    const desk = deskOn(store);
    expect(titles(await desk.current(asker()))).toEqual([
      "Ferry late",
      "Market opens",
      "Bridge shut",
    ]);
    await desk.open([BRIDGE.article.id, BRIDGE.article.id], asker("quay"));
    expect(await desk.current(asker("quay"))).toMatchObject({ origin: "named" });
    expect(titles(await desk.current(asker("quay")))).toEqual(["Bridge shut"]);
    expect(await desk.current(asker("news"))).toMatchObject({ origin: "followed" });
    await expect(desk.open([], asker())).rejects.toThrow(UserError);
  });

  test("is what is followed again after a digest of the news, in that place alone", async () => {
    const { store } = await followed();
    const desk = deskOn(store);
    await desk.open([BRIDGE.article.id], asker("quay"));
    await desk.open([BRIDGE.article.id], asker("pier"));
    expect(await desk.news(asker("quay"), {})).toMatchObject({ origin: "followed" });
    expect(await desk.current(asker("quay"))).toMatchObject({ origin: "followed" });
    expect(await desk.current(asker("pier"))).toMatchObject({ origin: "named" });
  });

  test("is narrowed by name, time and outlet, and says where was looked", async () => {
    const desk = deskOn((await followed()).store);
    const of = async (wanted: Parameters<typeof desk.current>[1]) =>
      titles(await desk.current(asker(), wanted));
    expect(await of({ name: "Quill" })).toEqual(["Ferry late", "Bridge shut"]);
    expect(await of({ name: "Квилл" })).toEqual(await of({ name: "Kvill" }));
    expect(await of({ since: NOON - 2 * DAY })).toEqual(["Ferry late", "Market opens"]);
    expect(await of({ outlet: "lamp" })).toEqual(["Bridge shut"]);
    expect(await of({ about: "bridge shut" })).toContain("Bridge shut");
    expect(await of({ most: 1 })).toEqual(["Ferry late"]);
    const { scope } = await desk.current(asker(), { since: NOON - 2 * DAY });
    expect(scope).toEqual({ feeds: 2, articles: 2, since: NOON - 2 * DAY, outlet: null });
  });

  test("of opened articles, too, is narrowed by time and outlet", async () => {
    const { store } = await followed();
    const desk = deskOn(store);
    await desk.open([BRIDGE.article.id, FERRY.article.id], asker());
    expect(titles(await desk.current(asker(), { outlet: "lamp" }))).toEqual(["Bridge shut"]);
    // The store finds it by these words too: marks between them tell no two outlets apart.
    expect(titles(await desk.current(asker(), { outlet: "the-lamp" }))).toEqual(["Bridge shut"]);
    expect(titles(await desk.current(asker(), { since: NOON - DAY }))).toEqual(["Ferry late"]);
    expect(await desk.current(asker(), { outlet: "nobody" })).toMatchObject({
      origin: "named",
      readings: [],
    });
  });
});

describe("tenants and places", () => {
  test("a tenant sees the articles of its own feeds, and of no other's", async () => {
    const room = await followed();
    await room.follow(OTHER, "guild");
    const desk = deskOn(room.store);
    expect(titles(await desk.current(asker("news", "guild")))).toEqual(["Bridge shut"]);
    expect(titles(await desk.current(asker("news", "guild"), { name: "Quill" }))).toEqual([
      "Bridge shut",
    ]);
    expect(await desk.current(asker("news", "nobody"))).toMatchObject({ origin: "sample" });
  });

  test("an article that was opened in a place is found nowhere else", async () => {
    const room = await followed();
    const own = report("Own page", "Ivo Marsh said that the dam holds.");
    await room.keep(own, null);
    const desk = deskOn(room.store);
    await desk.open([own.article.id], asker("quay"));
    expect(titles(await desk.current(asker("quay")))).toEqual(["Own page"]);
    for (const elsewhere of [asker("news"), asker("quay", "guild")]) {
      expect(titles(await desk.current(elsewhere, { name: "Ivo Marsh" }))).not.toContain(
        "Own page",
      );
    }
    expect(titles(await desk.news(asker("quay"), {}))).not.toContain("Own page");
  });

  test("a local file is talked about, but not kept", async () => {
    const { store } = await followed();
    const file: Reading = toReading(report("File", "A file is a file.").article);
    const desk = deskOn(store, { read: async () => file });
    await desk.open(["file.txt"], asker());
    expect(titles(await desk.current(asker()))).toEqual(["File"]);
    expect(titles(await deskOn(store).current(asker()))).not.toContain("File");
  });
});
