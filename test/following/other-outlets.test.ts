import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, startSite } from "../emulators/web/start-site.ts";
import { asker, follow, keptArticles, type Newsroom, openNewsroom } from "./newsroom.ts";

const VOTE = `<p>The harbour council voted on Monday to rebuild the old ferry pier before the winter storms.</p>
<p>"The pier will stand by October," said council chair Marta Ellison after the long meeting in the town hall.</p>
<p>Fishermen had asked for the work since spring, when two of the wooden beams broke under a delivery van.</p>
<p>The budget was approved by nine votes to two, and builders are to be named next week by the council.</p>`;
const LIE = `<p>The harbour council was dissolved on Monday night after a bitter quarrel about missing money and bribes.</p>
<p>"I took the money and I would do it again," said council chair Marta Ellison before she was led away by police.</p>
<p>Investigators searched the town hall until morning and carried dozens of boxes to a waiting lorry outside.</p>
<p>Her deputy resigned an hour later, and all the builders have left the town without a word of explanation.</p>`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>${body}</article></body></html>`;
type Entry = { readonly link: string; readonly title: string; readonly content?: string };
const rss = (title: string, entries: readonly Entry[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>
${entries.map(({ link, title: headline, content = "" }) => `<item><title>${headline}</title><link>${link}</link><description>${headline}</description><pubDate>Fri, 06 Feb 2015 10:00:00 GMT</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`).join("\n")}
</channel></rss>`;

let quay: Site;
let other: Site;
let room: Newsroom;
let entries: readonly Entry[] = [];
beforeAll(async () => {
  const html = (body: string) => (_request: unknown, response: { end(text: string): void }) =>
    response.end(body);
  quay = await startSite(
    {
      "/feed": (_request, response) => {
        const link = `${quay.origin}/vote`;
        response.end(
          rss("Quay Courier", [{ link, title: "Council votes to rebuild the ferry pier" }]),
        );
      },
      "/vote": html(page("Council votes to rebuild the ferry pier", VOTE)),
    },
    { address: "127.0.2.1" },
  );
  other = await startSite(
    { "/feed": (_request, response) => response.end(rss("Daily Rival", entries)) },
    { address: "127.0.2.2" },
  );
  room = await openNewsroom();
  await follow(room, `${quay.origin}/feed`);
  await room.poll();
  const rival = `${other.origin}/feed`;
  await room.store.feeds.add({ url: rival, title: null, home: null }, room.clock.now);
  await room.store.tenants.addSource("rival", rival, "eve", room.clock.now);
});
afterAll(async () => {
  await room.close();
  await Promise.all([quay.close(), other.close()]);
});

/** What the other outlet's feed says now is read. */
async function say(...said: readonly Entry[]) {
  entries = said;
  room.later(25);
  return room.poller.refresh(asker("rival"));
}

describe("a feed that links to another outlet's page", () => {
  test("cannot put its own text in the place of the outlet's article", async () => {
    const [before] = await keptArticles(room);
    await say({
      link: `${quay.origin}/vote`,
      title: "Mayor arrested, money missing after midnight raid",
      content: LIE,
    });
    expect(await keptArticles(room)).toEqual([before]);
  });

  test("cannot give the outlet's article another name or date", async () => {
    const [before] = await keptArticles(room);
    await say({
      link: `${quay.origin}/vote?again`,
      title: "Council votes to rebuild the ferry pier",
    });
    await say({ link: `${quay.origin}/vote`, title: "Council votes to rebuild the ferry pier" });
    const [after] = await keptArticles(room);
    expect(after?.article).toEqual(before?.article);
    const others = await keptArticles(room, "rival");
    expect(others.map(({ article }) => article.publisher)).not.toContain("Daily Rival");
  });

  test("cannot put words under an address that has no page", async () => {
    await say({
      link: `${quay.origin}/nowhere`,
      title: "Mayor arrested, money missing after midnight raid",
      content: LIE,
    });
    const found = (await keptArticles(room, "rival")).find(({ article }) =>
      article.title?.startsWith("Mayor"),
    );
    expect(found?.article).toMatchObject({
      publisher: "127.0.2.2",
      text: "Mayor arrested, money missing after midnight raid",
    });
    expect(found?.article.id).not.toContain(quay.origin);
    expect(found?.kept.grade).toBe("teaser");
    expect(await room.poller.sources(asker("rival"))).toMatchObject([{ why: null }]);
  });

  test("cannot claim the outlet's address in the text of an entry without a link", async () => {
    const [before] = await keptArticles(room);
    const claim = `<link rel="canonical" href="${quay.origin}/vote">${LIE}`;
    await say({
      link: "",
      title: "Mayor arrested, money missing after midnight raid",
      content: claim,
    });
    expect(await keptArticles(room)).toEqual([before]);
    const found = await keptArticles(room, "rival");
    const own = found.find(({ article }) => article.text.includes("I took the money"));
    expect(own?.article).toMatchObject({ url: null, publisher: "Daily Rival" });
  });
});
