import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPages, type Pages } from "../../src/newsroom/open-pages.ts";
import { loadPage } from "../../src/reader/load-page.ts";

const PARAGRAPH =
  "The council approved the night tram on Tuesday after a long debate. “The city needs it,” said Mayor Ines Okafor, who chairs the panel. The first cars run in spring.";
const ARTICLE = `<!doctype html><html lang="en"><head><title>Night tram approved</title>
  <meta property="og:site_name" content="Harbour Courier"></head>
  <body><article><h1>Night tram approved</h1>${`<p>${PARAGRAPH}</p>`.repeat(6)}</article></body></html>`;

const PAGES: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  "/tram": [200, "text/html; charset=utf-8", ARTICLE],
  "/feed": [
    200,
    "text/html",
    '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>',
  ],
  "/empty": [200, "text/html", "<html><body><nav><a href=/a>News</a></nav></body></html>"],
  "/report.pdf": [200, "application/pdf", "%PDF-1.7 and so on"],
};

let server: Server;
let pages: Pages;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = PAGES[request.url ?? ""] ?? [404, "text/plain", "nothing"];
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const none = { contact: null, allowHosts: [], blockHosts: [] };
  pages = await openPages({ ...none, allowNetworks: ["127.0.0.0/8"] });
});
afterAll(async () => {
  await pages.close();
  await new Promise((resolve) => server.close(resolve));
});

describe("a page by its address", () => {
  test("is an article with what the page says of itself", async () => {
    const { article, grade, analysis } = await loadPage(`${origin}/tram`, pages);
    expect(article).toMatchObject({
      id: `${origin}/tram`,
      title: "Night tram approved",
      publisher: "Harbour Courier",
      language: "en",
    });
    expect(grade).toBe("full");
    expect(analysis.quotes[0]?.speaker?.name).toBe("Ines Okafor");
  });

  test("takes the date that a person knows better, and reads its days by it", async () => {
    const { article, analysis } = await loadPage(`${origin}/tram`, pages, {
      published: "2026-11-25",
    });
    expect(article.published).toBe("2026-11-25");
    expect(analysis.timeline[0]?.date).toBe("2026-11-24");
  });

  test.each([
    ["/feed", /is a feed, not an article\./u],
    ["/empty", /was not read: there is no article on the page\./u],
    ["/report.pdf", /was not read: it is a file that is no text, such as a PDF/u],
    ["/nothing", /was not read: the site has nothing at this address \(404\)\./u],
  ])("%s is refused in plain words", async (path, message) => {
    await expect(loadPage(origin + path, pages)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
    });
  });

  test("that is of a private network is not even asked for", async () => {
    const careful = await openPages({
      contact: null,
      allowNetworks: [],
      allowHosts: [],
      blockHosts: [],
    });
    await expect(loadPage(`${origin}/tram`, careful)).rejects.toThrow(/private network/u);
    await careful.close();
  });
});
