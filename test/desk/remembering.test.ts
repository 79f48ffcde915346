import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toReading } from "../../src/desk/to-reading.ts";
import { UserError } from "../../src/errors.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { asker, deskOn, report, storeInMemory, titles } from "./desk-on-store.ts";

const FEED = "https://quay-post.example/feed";
const FIRST = "Nine boats were lost, said Ada Quill.";
const SECOND = "Eight boats were lost, said Ada Quill. A correction was made.";
const LOST = report("Boats lost", FIRST);
const MENDED = { ...report("Boats lost", SECOND) };

describe("a place remembers", () => {
  test("what it has opened, over a restart, in the version that was opened", async () => {
    const address = join(temporaryFolder(), "verbatim.db");
    const before = await storeInMemory(address);
    await before.follow(FEED);
    await before.keep(LOST, FEED);
    await deskOn(before.store).open([LOST.article.id], asker());
    expect(await before.keep(MENDED, FEED)).toMatchObject({ outcome: "changed", version: 2 });

    const after = await storeInMemory(address);
    const desk = deskOn(after.store);
    const [opened] = (await desk.current(asker())).readings;
    expect(opened).toMatchObject({ article: { text: FIRST }, kept: { version: 1 } });
    const said = opened?.analysis.quotes[0]?.sentences[0] ?? -1;
    const [start, end] = opened?.analysis.sentences[said] ?? [0, 0];
    expect(opened?.analysis.text.slice(start, end)).toBe(FIRST);
    // Elsewhere the corrected text answers.
    expect((await desk.current(asker("pier"))).readings[0]?.article.text).toBe(SECOND);
    await desk.news(asker(), {});
    expect((await deskOn(after.store).current(asker())).origin).toBe("followed");
  });

  test("no longer what it had opened before a file, not even over a restart", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    await room.keep(LOST, FEED);
    await deskOn(room.store).open([LOST.article.id], asker());
    const read = async () => toReading(report("File", "A file is a file.").article);
    await deskOn(room.store, { read }).open(["file.txt"], asker());
    expect((await deskOn(room.store).current(asker())).origin).toBe("followed");
  });

  test("nothing of one run of the command line in the next", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    await room.keep(LOST, FEED);
    const { user, place } = asker();
    const run = { user, place: { ...place, surface: "command-line" } };
    const desk = deskOn(room.store);
    await desk.open([LOST.article.id], run);
    expect((await desk.current(run)).origin).toBe("named");
    expect((await deskOn(room.store).current(run)).origin).toBe("followed");
  });

  test("nothing of a tenant that was deleted", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    await room.keep(LOST, FEED);
    await deskOn(room.store).open([LOST.article.id], asker());
    await room.store.tenants.remove("local");
    expect((await deskOn(room.store).current(asker())).origin).toBe("sample");
  });
});

describe("a database that fails", () => {
  const broken = async () => {
    throw new UserError("The database cannot be read.", "Ask whoever runs this bot.");
  };

  test("is told of, and the sample is not passed off as news", async () => {
    const desk = deskOn(null, { store: broken });
    await expect(desk.current(asker())).rejects.toThrow("The database cannot be read.");
    await expect(desk.news(asker(), {})).rejects.toThrow(UserError);
  });

  test("at a refresh is told of", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    const desk = deskOn(room.store, { following: { refresh: broken } });
    await expect(desk.news(asker(), {})).rejects.toThrow(UserError);
  });

  test("once does not stop the next answer", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    await room.keep(LOST, FEED);
    let tries = 0;
    const store = async () => (++tries === 1 ? broken() : room.store);
    const desk = deskOn(room.store, { store });
    await expect(desk.current(asker())).rejects.toThrow(UserError);
    expect(titles(await desk.current(asker()))).toEqual(["Boats lost"]);
  });

  test("when an article is opened leaves no half of it: the place talks about what it says it does", async () => {
    const room = await storeInMemory();
    await room.follow(FEED);
    await room.keep(LOST, FEED);
    let fails = true;
    const desk = deskOn(room.store, { store: async () => (fails ? broken() : room.store) });
    await expect(desk.open([LOST.article.id], asker())).rejects.toThrow(UserError);
    fails = false;
    expect((await desk.current(asker())).origin).toBe("followed");
  });

  test("is no reason not to read a file", async () => {
    const read = async () => toReading(report("File", "A file is a file.").article);
    const desk = deskOn(null, { store: broken, read });
    await desk.open(["file.txt"], asker());
    expect(titles(await desk.current(asker()))).toEqual(["File"]);
  });
});
