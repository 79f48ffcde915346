import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { userAgent } from "../../src/web/user-agent.ts";
import { fakeClock } from "../emulators/web/fake-clock.ts";
import { type Page, type Pages, says, sendsTo, startSite } from "../emulators/web/start-site.ts";
import { type NO_SETTINGS, openTestWeb } from "./open-test-web.ts";

async function openSite(pages: Pages) {
  const site = await startSite({ "*": says("news"), ...pages });
  onTestFinished(site.close);
  return site;
}

/** Answers in this order, and then as the last time. */
function inTurn(...pages: readonly Page[]): Page {
  let at = 0;
  return (...both) => pages[Math.min(at++, pages.length - 1)]?.(...both);
}
const hangUp: Page = ({ socket }) => socket.destroy();

test("the version that we state is the program's", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect(userAgent(null)).toBe(`Verbatim/${version}`);
});

test.each([
  ["a connection that breaks off", hangUp],
  ["a 502", says("", {}, 502)],
  ["a 503", says("", {}, 503)],
  ["a 504", says("", {}, 504)],
])("%s is tried once more, and no oftener", async (_case, failure) => {
  const site = await openSite({ "/once": inTurn(failure, says("news")), "/always": failure });
  const web = openTestWeb();
  expect(await web.fetch(`${site.origin}/once`, { want: "feed" })).toMatchObject({ kind: "fresh" });
  expect(await web.fetch(`${site.origin}/always`, { want: "feed" })).toMatchObject({
    kind: "failed",
  });
  expect(site.seen).toEqual(["/once", "/once", "/always", "/always"]);
});

test("a host that says when to come back is left alone until then", async () => {
  const busy = says("", { "retry-after": "120" }, 503);
  const site = await openSite({ "/a": inTurn(busy, says("news")) });
  const clock = fakeClock();
  const web = openTestWeb({}, clock);
  const fetch = () => web.fetch(`${site.origin}/a`, { want: "feed" });
  expect(await fetch()).toEqual({
    kind: "failed",
    why: "status",
    status: 503,
    retryAfter: 120_000,
  });
  clock.pass(119_000);
  expect(await fetch()).toMatchObject({ why: "host-paused", status: null, retryAfter: 1000 });
  expect(site.seen).toHaveLength(1);
  clock.pass(1000);
  expect(await fetch()).toMatchObject({ kind: "fresh" });
});

test("a host that fails again and again is left alone, its neighbours are not", async () => {
  const site = await openSite({ "/a": says("", {}, 500) });
  const other = await openSite({});
  const web = openTestWeb({}, fakeClock());
  for (let count = 0; count < 5; count++)
    expect(await web.fetch(`${site.origin}/a`, { want: "feed" })).toMatchObject({ status: 500 });
  expect(await web.fetch(`${site.origin}/b`, { want: "feed" })).toMatchObject({
    why: "host-paused",
    retryAfter: 60_000,
  });
  expect(await web.fetch(`${other.origin}/b`, { want: "feed" })).toMatchObject({ kind: "fresh" });
  expect(site.seen).toHaveLength(5);
});

test("pages that are missing do not speak against their host", async () => {
  const site = await openSite({ "/a": says("", {}, 404) });
  const web = openTestWeb();
  for (let count = 0; count < 7; count++) await web.fetch(`${site.origin}/a`, { want: "feed" });
  expect(await web.fetch(`${site.origin}/b`, { want: "feed" })).toMatchObject({ kind: "fresh" });
});

test("named hosts are paced, robots.txt and redirects included; a site's own delay counts between pages", async () => {
  const times: number[] = [];
  const clock = fakeClock();
  const timed =
    (page: Page): Page =>
    (...both) => {
      times.push(clock.now());
      page(...both);
    };
  const site = await openSite({
    "/robots.txt": timed(says("User-agent: *\nCrawl-delay: 7", { "content-type": "text/plain" })),
    "/a": timed(sendsTo("/b")),
    "/b": timed(says("news")),
  });
  const web = openTestWeb({}, { ...clock, gap: 1000, names: { "news.example": ["127.0.0.1"] } });
  await web.fetch(`http://news.example:${site.port}/a`, { want: "page" });
  const [first = 0] = times;
  expect(times.map((time) => time - first)).toEqual([0, 1000, 8000]);
});

test("the operator's lists decide which hosts are read, at every step and in every spelling", async () => {
  const site = await openSite({ "/to-blocked": sendsTo("http://bad.example/") });
  const names = {
    "a.example": ["127.0.0.1"],
    "b.sub.example": ["127.0.0.1"],
    "sub.example": ["127.0.0.1"],
  };
  const why = async (settings: Partial<typeof NO_SETTINGS>, url: string) => {
    const fetched = await openTestWeb(settings, { names }).fetch(url, { want: "feed" });
    return fetched.kind === "failed" ? fetched.why : fetched.kind;
  };
  const at = (host: string, path = "/a") => `http://${host}:${site.port}${path}`;
  const only = { allowHosts: ["a.example", "*.sub.example"] };
  expect(await why(only, at("a.example"))).toBe("fresh");
  expect(await why(only, at("B.Sub.example"))).toBe("fresh");
  for (const host of ["sub.example", "xa.example", "xsub.example", "127.0.0.1"])
    expect(await why(only, at(host))).toBe("blocked-host");
  expect(await why({ blockHosts: ["bad.example"] }, at("a.example", "/to-blocked"))).toBe(
    "blocked-host",
  );
  expect(await why({ ...only, blockHosts: ["a.example"] }, at("a.example."))).toBe("blocked-host");
  expect(await why({ blockHosts: ["Новини.example"] }, "http://xn--b1amarcd.example/")).toBe(
    "blocked-host",
  );
  expect(await why({ blockHosts: ["xn--b1amarcd.example"] }, "http://НОВИНИ.example/")).toBe(
    "blocked-host",
  );
});

test("who stops gets an answer at once, and so does everybody when the fetcher closes", async () => {
  const site = await openSite({ "/silent": () => {} });
  const web = openTestWeb();
  const stopping = new AbortController();
  const url = `${site.origin}/silent`;
  const first = web.fetch(url, { want: "feed", signal: stopping.signal });
  const waiting = web.fetch(url, { want: "feed" });
  await expect.poll(() => site.seen.length).toBe(1);
  stopping.abort();
  const stopped = { kind: "failed", why: "stopped", status: null, retryAfter: null };
  expect(await first).toEqual(stopped);
  expect(await web.fetch(url, { want: "feed", signal: AbortSignal.abort() })).toEqual(stopped);
  await web.close();
  expect(await waiting).toEqual(stopped);
  expect(await web.fetch(url, { want: "page" })).toEqual(stopped);
});

test("a name that leads nowhere and a server that is not there say so", async () => {
  const web = openTestWeb({}, { names: { "news.example": ["127.0.0.1"] } });
  const site = await startSite({});
  await site.close();
  expect(await web.fetch("http://nowhere.example/", { want: "page" })).toMatchObject({
    why: "unknown-host",
  });
  expect(await web.fetch(`${site.origin}/`, { want: "page" })).toMatchObject({
    why: "no-connection",
  });
});
