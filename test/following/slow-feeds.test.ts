import { expect, onTestFinished, test } from "vitest";
import { type Page, startSite } from "../emulators/web/start-site.ts";
import { follow, goodFeeds, keptArticles, openNewsroom } from "./newsroom.ts";

const SLOW = 25;
const PAGES = 6;
const sentence = (feed: string, page: number) =>
  `Ferry number ${feed}${page} left Lunde on Monday with ${page + 3} lorries and a brass band on board.`;

/** Feeds whose pages take half a second each, all on one host, which is read page by page. */
async function startSlowSite() {
  const site = await startSite(
    {
      "*": ({ url = "" }, response) => {
        const [, feed = "", page] = url.split("/");
        if (page !== undefined) {
          const text = sentence(feed, Number(page));
          const body = `<title>${text}</title><article>${`<p>${text}</p>`.repeat(6)}</article>`;
          setTimeout(() => response.end(`<!doctype html><html lang="en">${body}`), 500);
          return;
        }
        const items = Array.from(
          { length: PAGES },
          (_, at) => `<item><link>${site.origin}/${feed}/${at}</link></item>`,
        );
        response.end(`<rss version="2.0"><channel>${items.join("")}</channel></rss>`);
      },
      "/robots.txt": ((_request, response) => response.writeHead(404).end()) satisfies Page,
    },
    { address: "127.0.2.3" },
  );
  return site;
}

test("feeds whose pages hardly come keep no other feed waiting, and are read all the same", async () => {
  const site = await startSlowSite();
  const room = await openNewsroom({ turn: 1_000 });
  onTestFinished(async () => {
    await room.close();
    await site.close();
  });
  const slow = Array.from({ length: SLOW }, (_, at) => `${site.origin}/f${at}`);
  await follow(room, ...slow);
  room.clock.now += 1;
  await follow(room, ...goodFeeds(room, "gazette"));
  const report = await room.poll();
  const kept = await keptArticles(room);
  expect(kept.filter(({ article }) => article.publisher === "Harrowmouth Gazette")).toHaveLength(
    30,
  );
  expect(report.failed).toEqual([]);
  // What is left of the slow ones is due, and goes on with the next round.
  expect(await room.store.feeds.nextDue()).toBe(room.clock.now + 1);
  const before = kept.length;
  room.clock.now += 2;
  await room.poll();
  expect((await keptArticles(room)).length).toBeGreaterThan(before);
}, 120_000);
