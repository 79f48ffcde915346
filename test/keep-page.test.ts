import { afterAll, beforeAll, expect, test } from "vitest";
import type { Library } from "../src/newsroom/open-library.ts";
import { openPages, type Pages } from "../src/newsroom/open-pages.ts";
import { keepPage } from "../src/reader/keep-page.ts";
import { openStore } from "../src/storage/open-store.ts";
import type { Store } from "../src/store.ts";
import { type Site, startSite } from "./emulators/web/start-site.ts";

const article = (title: string, sentence: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="/news">
  </head><body><article><h1>${title}</h1>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;
const TRAM =
  "The council approved the night tram on Tuesday after a long debate, and the first cars run in spring.";
const FERRY =
  "Divers raised a sunken rowing boat beside Lunde harbour, whose owner had missed it for nine winters.";

let site: Site;
let pages: Pages;
let store: Store;
beforeAll(async () => {
  site = await startSite({
    "/tram": (_request, response) => response.end(article("Night tram approved", TRAM)),
    "/ferry": (_request, response) => response.end(article("Rowing boat raised", FERRY)),
  });
  const none = { contact: null, allowHosts: [], blockHosts: [] };
  pages = await openPages({ ...none, allowNetworks: ["127.0.0.0/8"] });
  store = await openStore(":memory:");
});
afterAll(async () => {
  await Promise.all([pages.close(), site.close()]);
  await store.close();
});

test("two pages to which a template gives one address are two articles", async () => {
  const library = {
    exists: () => true,
    store: async () => store,
    pages: async () => pages,
  } as unknown as Library;
  const tram = await keepPage(`${site.origin}/tram`, library, {});
  const ferry = await keepPage(`${site.origin}/ferry`, library, {});
  expect(ferry.article).toMatchObject({
    id: `${site.origin}/ferry`,
    title: "Rowing boat raised",
  });
  expect(ferry.kept?.version).toBe(1);
  const again = await keepPage(`${site.origin}/tram`, library, {});
  expect([again.article.id, again.kept?.version]).toEqual([tram.article.id, 1]);
});
