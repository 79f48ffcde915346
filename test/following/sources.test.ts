import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { asker, faultyFeed, follow, goodFeeds, type Newsroom, openNewsroom } from "./newsroom.ts";

let room: Newsroom;
const files: Record<string, string> = {};
beforeAll(async () => {
  const readFile = async (path: string): Promise<string> => {
    const text = files[path];
    if (text === undefined) throw new UserError(`${path} does not exist.`, "Look at the name.");
    return text;
  };
  room = await openNewsroom({ total: 6_000, readFile });
});
afterAll(() => room.close());

const said = async (work: Promise<unknown>): Promise<string> => {
  const failure = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(failure).toBeInstanceOf(UserError);
  return `${failure.message} ${failure.hint}`;
};

describe("adding", () => {
  test("takes a feed's address, reads it once and tells its title", async () => {
    const [url = ""] = goodFeeds(room, "gazette");
    const before = room.world.journal.length;
    const added = await room.poller.add(url, asker());
    expect(added).toEqual({ url, title: "Harrowmouth Gazette", outcome: "added" });
    expect(room.world.journal.slice(before).map(({ path }) => path)).toEqual(["/feed"]);
    expect((await room.poller.add(url, asker())).outcome).toBe("already");
  });

  test("takes a site's address and finds the feed that its page names", async () => {
    const added = await room.poller.add(`${room.world.origin("courier")}/`, asker());
    expect(added).toMatchObject({ url: goodFeeds(room, "courier")[0], title: "Northmoor Courier" });
  });

  test("takes an address without a scheme, by http where nothing answers to https", async () => {
    const bare = room.world.origin("listok").replace("http://", "");
    expect(await room.poller.add(bare, asker())).toMatchObject({
      url: goodFeeds(room, "listok")[0],
      title: "Мирновский листок",
    });
  });

  test("follows a feed to where it has moved for good", async () => {
    const added = await room.poller.add(faultyFeed(room, "moved"), asker());
    expect(added.url).toBe(goodFeeds(room, "echo")[0]);
  });

  test.each([
    ["missing", "answers 404"],
    ["forbidden", "answers 403"],
    ["a-page", "is no feed, and the page names none"],
    ["huge", "is larger than any"],
    ["endless", "took too long"],
    ["round-and-round", "without an end"],
  ])("says in plain words what is wrong with a feed that is %s", async (name, words) => {
    const url = faultyFeed(room, name);
    const before = (await room.poller.sources(asker())).length;
    const message = await said(room.poller.add(url, asker()));
    expect(message).toContain(url);
    expect(message).toContain(words);
    expect(await room.poller.sources(asker())).toHaveLength(before);
  });

  test.each([
    ["news", "is not a web address"],
    ["", "is not a web address"],
    ["mailto:desk@quay.example", "is not a web address"],
    ["file:///etc/hosts", "is not a web address"],
    ["http://10.0.0.1/feed", "leads to a private network"],
  ])("refuses %j", async (reference, words) => {
    expect(await said(room.poller.add(reference, asker()))).toContain(words);
  });
});

describe("removing", () => {
  const tenant = asker("removing");
  beforeAll(async () => {
    for (const url of goodFeeds(room, "gazette", "courier", "wire", "depeche")) {
      await room.poller.add(url, tenant);
    }
    const extra = `${room.world.origin("wire")}/feed?second`;
    await room.poller.add(extra, tenant);
  });

  test("takes an address, a host, a title or a part of one", async () => {
    const [gazette] = goodFeeds(room, "gazette");
    expect((await room.poller.remove("harrowmouth", tenant)).url).toBe(gazette);
    const host = new URL(room.world.origin("courier")).host;
    expect((await room.poller.remove(host, tenant)).title).toBe("Northmoor Courier");
    expect((await room.poller.remove("saint-aubrac dépêche", tenant)).title).toBe(
      "Saint-Aubrac Dépêche",
    );
    expect(await room.poller.sources(tenant)).toHaveLength(2);
  });

  test("names all that may be meant, and removes none of them", async () => {
    const message = await said(room.poller.remove("Dunmere Wire", tenant));
    expect(message).toContain(
      `${room.world.origin("wire")}/feed, ${room.world.origin("wire")}/feed?second`,
    );
    expect(await room.poller.sources(tenant)).toHaveLength(2);
  });

  test("says what a mistyped name may mean", async () => {
    expect(await said(room.poller.remove("Dunmere Wirr", tenant))).toContain('"Dunmere Wire"');
  });

  test("leaves what others follow", async () => {
    expect((await room.poller.sources(asker())).length).toBeGreaterThan(2);
  });
});

describe("a list of feeds", () => {
  const tenant = asker("lists");
  test("is shown before it is followed, with the lines that cannot be used", async () => {
    const address = `${room.world.origin("gazette")}/list.opml`;
    const [known = ""] = goodFeeds(room, "gazette");
    await room.poller.add(known, tenant);
    const list = await room.poller.preview(address, tenant);
    expect(list.feeds.map(({ url }) => url)).toEqual(goodFeeds(room));
    expect(list.problems.map(({ text }) => text)).toEqual(["No address", "Not the web"]);
    expect(list.known).toEqual([known]);
    expect(await room.poller.sources(tenant)).toHaveLength(1);
  });

  test("is followed as a whole, and again to no effect", async () => {
    const list = await room.poller.preview(`${room.world.origin("gazette")}/list.opml`, tenant);
    const outcomes = async () => {
      const { added } = await room.poller.import(list, tenant);
      return added.filter(({ outcome }) => outcome === "added").length;
    };
    expect(await outcomes()).toBe(9);
    expect(await outcomes()).toBe(0);
    expect(await room.poller.sources(tenant)).toHaveLength(10);
  });

  test("comes out as it went in", async () => {
    files["/home/ann/list.opml"] = await room.poller.export(tenant);
    const list = await room.poller.preview("/home/ann/list.opml", asker());
    expect(list.problems).toEqual([]);
    expect(list.feeds.map(({ url }) => url).sort()).toEqual([...goodFeeds(room)].sort());
  });

  test("is read from this machine only for whoever sits at it", async () => {
    files["/etc/secret.opml"] = "<opml/>";
    expect(await said(room.poller.preview("/etc/secret.opml", asker("guild")))).toMatch(/address/u);
    expect(await said(room.poller.preview("/none.opml", asker()))).toContain("does not exist");
  });
});

test("a tenant that is forgotten leaves nothing, and others keep theirs", async () => {
  const gone = asker("gone");
  await follow(room);
  await room.poller.add(goodFeeds(room, "gazette")[0] ?? "", gone);
  await room.poller.follow("Anatoly Grebnev", gone);
  await room.store.tenants.remove(gone.place.tenant);
  expect(await room.poller.sources(gone)).toEqual([]);
  expect(await room.poller.follows(gone)).toEqual([]);
  expect((await room.poller.sources(asker())).length).toBeGreaterThan(0);
});
