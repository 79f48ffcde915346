import { expect, onTestFinished, test } from "vitest";
import { type Page, type Pages, says, sendsTo, startSite } from "../emulators/web/start-site.ts";
import { openTestWeb } from "./open-test-web.ts";

async function openSite(pages: Pages) {
  const site = await startSite(pages);
  onTestFinished(site.close);
  return site;
}

const SINCE = "Mon, 02 Mar 2026 10:00:00 GMT";

/** A feed that is at version 2, and says so with an ETag and a time. */
const feed: Page = ({ headers }, response) => {
  const isKnown = headers["if-none-match"] === '"v2"' || headers["if-modified-since"] === SINCE;
  if (isKnown) response.writeHead(304, { "cache-control": "max-age=900" }).end();
  else
    says("news", { etag: '"v2"', "last-modified": SINCE, "content-type": "text/xml" })(
      null as never,
      response,
    );
};

test("what has not changed is not sent again, and what was known of it stays known", async () => {
  const site = await openSite({ "/feed": feed, "/moved": sendsTo("/feed", 301) });
  const web = openTestWeb();
  const first = await web.fetch(`${site.origin}/feed`, { want: "feed" });
  expect(first).toMatchObject({
    kind: "fresh",
    etag: '"v2"',
    lastModified: SINCE,
    type: "text/xml",
    freshFor: null,
  });
  const known = { etag: '"v2"', lastModified: SINCE };
  for (const path of ["/feed", "/moved"]) {
    const again = await web.fetch(site.origin + path, { want: "feed", ...known });
    expect(again).toEqual({
      kind: "unchanged",
      url: `${site.origin}/feed`,
      ...known,
      freshFor: 900_000,
    });
  }
  const byTime = await web.fetch(`${site.origin}/feed`, { want: "feed", lastModified: SINCE });
  expect(byTime).toMatchObject({ kind: "unchanged", etag: null, lastModified: SINCE });
  const older = await web.fetch(`${site.origin}/feed`, { want: "feed", etag: '"v1"' });
  expect(older).toMatchObject({ kind: "fresh", etag: '"v2"' });
});

test("unchanged since nothing is a broken answer", async () => {
  const site = await openSite({ "/feed": says("", {}, 304) });
  const web = openTestWeb();
  for (const known of [{}, { etag: null }, { etag: '"a"\r\nx-evil: 1' }]) {
    const fetched = await web.fetch(`${site.origin}/feed`, { want: "feed", ...known });
    expect(fetched).toMatchObject({ kind: "failed", why: "broken-answer", status: 304 });
  }
  expect(site.requests.some(({ headers }) => "x-evil" in headers)).toBe(false);
});

test("every request says who asks and nothing about who reads", async () => {
  const site = await openSite({
    "/a": says("one", { "set-cookie": "reader=7" }),
    "/b": says("two"),
    "/to-a": sendsTo("/a"),
  });
  const web = openTestWeb({ contact: "mailto:desk@outlet.example" });
  for (const path of ["/a", "/to-a", "/b"]) await web.fetch(site.origin + path, { want: "page" });
  const agents = new Set(site.requests.map(({ headers }) => headers["user-agent"]));
  expect([...agents]).toEqual([
    expect.stringMatching(/^Verbatim\/\d+\.\d+\.\d+ \(\+mailto:desk@outlet\.example\)$/u),
  ]);
  const allowed = ["host", "connection", "user-agent", "accept", "accept-encoding"];
  for (const { headers } of site.requests)
    expect(Object.keys(headers).filter((name) => !allowed.includes(name))).toEqual([]);
});

test("a page comes with its bytes as they are, whatever its status among the good ones", async () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0x80]);
  const site = await openSite({
    "/a": says(bytes, { "content-type": "Text/HTML; Charset=UTF-16LE" }),
    "/empty": says("", { "content-encoding": "gzip" }, 200),
    "/accepted": says("soon", {}, 202),
  });
  const web = openTestWeb();
  const fetched = await web.fetch(`${site.origin}/a#part`, { want: "page" });
  expect(fetched).toMatchObject({
    kind: "fresh",
    url: `${site.origin}/a`,
    type: "text/html",
    charset: "utf-16le",
  });
  expect(fetched.kind === "fresh" && [...fetched.bytes]).toEqual([...bytes]);
  expect(await web.fetch(`${site.origin}/empty`, { want: "page" })).toMatchObject({
    bytes: new Uint8Array(),
  });
  expect(await web.fetch(`${site.origin}/accepted`, { want: "page" })).toMatchObject({
    status: 202,
  });
});

test.each([401, 402, 403, 404, 410, 451, 500, 300, 305])(
  "a %i is a failure that says so",
  async (status) => {
    const site = await openSite({ "/a": says("no", {}, status) });
    const fetched = await openTestWeb().fetch(`${site.origin}/a`, { want: "feed" });
    expect(fetched).toEqual({ kind: "failed", why: "status", status, retryAfter: null });
  },
);
