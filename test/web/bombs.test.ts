import { afterAll, beforeAll, expect, test } from "vitest";
import type { WebFailure } from "../../src/web.ts";
import { HOSTILE_PAGES } from "../emulators/web/hostile-pages.ts";
import { type Site, startSite } from "../emulators/web/start-site.ts";
import { openTestWeb } from "./open-test-web.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite(HOSTILE_PAGES);
});
afterAll(() => site.close());

const TOTAL = 900;

const ENDS: readonly (readonly [path: string, why: WebFailure])[] = [
  ["/gzip-bomb", "too-large"],
  ["/brotli-bomb", "too-large"],
  ["/stacked-bomb", "too-large"],
  ["/stacked-nothing", "too-large"],
  ["/too-many-layers", "broken-answer"],
  ["/packed-to-nothing", "too-large"],
  ["/endless", "too-large"],
  ["/declared", "too-large"],
  ["/drip", "timeout"],
  ["/slow-headers", "timeout"],
  ["/silent", "timeout"],
  ["/header-flood", "too-large"],
  ["/hint-flood", "too-large"],
  ["/trailer-flood", "too-large"],
  ["/truncated", "broken-answer"],
  ["/truncated-gzip", "broken-answer"],
  ["/bad-gzip", "broken-answer"],
  ["/bad-brotli", "broken-answer"],
  ["/unknown-encoding", "broken-answer"],
  ["/no-http", "broken-answer"],
  ["/hang-up", "broken-answer"],
  ["/circle", "too-many-redirects"],
];

test.each(ENDS)("%s ends as %s", async (path, why) => {
  const web = openTestWeb({}, { total: TOTAL });
  const started = performance.now();
  const fetched = await web.fetch(site.origin + path, { want: "feed" });
  expect(fetched).toMatchObject({ kind: "failed", why });
  expect(performance.now() - started).toBeLessThan(TOTAL + 3000); // another try may begin in between
});
