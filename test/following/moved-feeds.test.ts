import { expect, onTestFinished, test } from "vitest";
import { startSite } from "../emulators/web/start-site.ts";
import { asker, follow, keptArticles, openNewsroom } from "./newsroom.ts";

const PAGE = `<!doctype html><html lang="en"><title>Ferry pier rebuilt</title><article><h1>Ferry pier rebuilt</h1>${"<p>The harbour council voted on Monday to rebuild the old ferry pier before the winter storms.</p>".repeat(6)}</article>`;
const rss = (...keys: readonly string[]) =>
  `<rss version="2.0"><channel><title>Feed</title>${keys.map((key) => `<item><guid>${key}</guid><link>/a${key}</link></item>`).join("")}</channel></rss>`;

test("a feed that leads to another one that is followed already changes nothing of it", async () => {
  let moved = false;
  let keys = ["1"];
  const quay = await startSite(
    {
      "/feed": (_request, response) =>
        response.setHeader("etag", `"${keys.length}"`).end(rss(...keys)),
      "*": (_request, response) => response.end(PAGE),
    },
    { address: "127.0.2.4" },
  );
  const other = await startSite(
    {
      "/feed": (_request, response) =>
        moved
          ? response.writeHead(301, { location: `${quay.origin}/feed` }).end()
          : response.end(rss(...Array.from({ length: 60 }, (_, at) => `${at + 1}`))),
      "*": (_request, response) => response.end(PAGE),
    },
    { address: "127.0.2.5" },
  );
  const room = await openNewsroom();
  onTestFinished(async () => {
    await room.close();
    await Promise.all([quay.close(), other.close()]);
  });
  await follow(room, `${quay.origin}/feed`);
  await room.poll();
  const [before] = await room.poller.sources(asker());
  const rival = `${other.origin}/feed`;
  await room.store.feeds.add({ url: rival, title: "Rival", home: null }, room.clock.now);
  await room.store.tenants.addSource("rival", rival, "eve", room.clock.now);
  room.later(0.2);
  await room.poller.refresh(asker("rival"));
  moved = true;
  room.later(2);
  await room.poller.refresh(asker("rival"));
  const [after] = await room.poller.sources(asker());
  expect(after).toEqual(before);
  const [own] = await room.poller.sources(asker("rival"));
  expect(own).toMatchObject({ url: rival, why: null });
  keys = ["55", "1"];
  room.later(2);
  await room.poll();
  const ids = (await keptArticles(room)).map(({ article }) => article.id);
  expect(ids.sort()).toEqual([`${quay.origin}/a1`, `${quay.origin}/a55`]);
});
