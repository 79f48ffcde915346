import { expect, onTestFinished, test } from "vitest";
import { fakeClock } from "../emulators/web/fake-clock.ts";
import { type Page, type Pages, says, sendsTo, startSite } from "../emulators/web/start-site.ts";
import { openTestWeb } from "./open-test-web.ts";

const DAY = 86_400_000;

async function openSite(pages: Pages) {
  const site = await startSite({ "*": says("news"), ...pages });
  onTestFinished(site.close);
  const fetch = (
    web: ReturnType<typeof openTestWeb>,
    path: string,
    want: "page" | "feed" = "page",
  ) => web.fetch(site.origin + path, { want });
  return { ...site, site, fetch };
}

const rules = (text: string): Page => says(text, { "content-type": "text/plain" });
const RULES = "User-agent: *\nDisallow: /private\nAllow: /private/open\n";

test("pages that a site keeps to itself are not asked for, others are, and the rules are read once", async () => {
  const { site, fetch } = await openSite({ "/robots.txt": rules(RULES) });
  const web = openTestWeb();
  const pages = ["/a", "/private/b", "/private/open/c", "/a?d"].map((path) => fetch(web, path));
  const [a, b, c, d] = await Promise.all(pages);
  expect(b).toEqual({ kind: "failed", why: "robots", status: null, retryAfter: null });
  for (const fetched of [a, c, d]) expect(fetched).toMatchObject({ kind: "fresh" });
  expect(site.seen.filter((path) => path === "/robots.txt")).toHaveLength(1);
  expect(site.seen).not.toContain("/private/b");
});

test("feeds that people follow are fetched without asking", async () => {
  const { site, fetch } = await openSite({ "/robots.txt": rules("User-agent: *\nDisallow: /") });
  const web = openTestWeb();
  expect(await fetch(web, "/feed", "feed")).toMatchObject({ kind: "fresh" });
  expect(site.seen).toEqual(["/feed"]);
  expect(await fetch(web, "/a")).toMatchObject({ why: "robots" });
});

test("a redirect to a page that is not for us ends there", async () => {
  const { site, fetch } = await openSite({
    "/robots.txt": rules(RULES),
    "/a": sendsTo("/private/b"),
  });
  expect(await fetch(openTestWeb(), "/a")).toMatchObject({ why: "robots" });
  expect(site.seen).toEqual(["/robots.txt", "/a"]);
});

test.each([
  ["none at all", says("", {}, 404), true],
  ["a forbidden one", says("", {}, 403), true],
  ["an empty one", rules(""), true],
  ["a page of HTML", says("<html><p>Not here</p></html>"), true],
  ["one that redirects for ever", sendsTo("/robots.txt?again"), true],
  ["one elsewhere", sendsTo("/rules"), false],
  ["a server in trouble", says("", {}, 500), false],
  ["a server with too much to do", says("", {}, 429), false],
])("%s: may we read? %s", async (_case, robots, isAllowed) => {
  const elsewhere = rules("User-agent: *\nDisallow: /a");
  const { fetch } = await openSite({ "/robots.txt": robots, "/rules": elsewhere });
  const fetched = await fetch(openTestWeb(), "/a");
  expect(fetched).toMatchObject(isAllowed ? { kind: "fresh" } : { why: "robots" });
});

test("rules are asked for again after a day, and old ones hold while the server is in trouble", async () => {
  let answer: Page = rules(RULES);
  const { site, fetch } = await openSite({ "/robots.txt": (...both) => answer(...both) });
  const clock = fakeClock();
  const web = openTestWeb({}, clock);
  expect(await fetch(web, "/private")).toMatchObject({ why: "robots" });
  answer = says("", {}, 502);
  clock.pass(DAY - 1);
  expect(await fetch(web, "/a")).toMatchObject({ kind: "fresh" });
  expect(site.seen.filter((path) => path === "/robots.txt")).toHaveLength(1);
  clock.pass(2);
  expect(await fetch(web, "/a")).toMatchObject({ kind: "fresh" });
  expect(await fetch(web, "/private")).toMatchObject({ why: "robots" });
  answer = rules("");
  clock.pass(300_001);
  expect(await fetch(web, "/private")).toMatchObject({ kind: "fresh" });
});

test("a server that could not say its rules is read again once it can", async () => {
  let answer: Page = says("", {}, 500);
  const { fetch } = await openSite({ "/robots.txt": (...both) => answer(...both) });
  const clock = fakeClock();
  const web = openTestWeb({}, clock);
  expect(await fetch(web, "/a")).toEqual({
    kind: "failed",
    why: "robots",
    status: 500,
    retryAfter: null,
  });
  answer = says("", {}, 404);
  expect(await fetch(web, "/a")).toMatchObject({ why: "robots", status: 500 });
  clock.pass(300_001);
  expect(await fetch(web, "/a")).toMatchObject({ kind: "fresh" });
});

test("a robots.txt without end is read up to its limit", async () => {
  const filler = `# ${"a".repeat(997)}\n`.repeat(511);
  const text = `User-agent: *\nDisallow: /private\n${filler}Disallow: /also${"\nDisallow: /a".repeat(100_000)}`;
  const { fetch } = await openSite({ "/robots.txt": rules(text) });
  const web = openTestWeb();
  expect(await fetch(web, "/private")).toMatchObject({ why: "robots" });
  const late = await openSite({
    "/robots.txt": rules(`${filler}${"b".repeat(1000)}\nUser-agent: *\nDisallow: /a`),
  });
  expect(await late.fetch(web, "/a")).toMatchObject({ kind: "fresh" });
});

test("one reader who gives up does not take the others' answer away", async () => {
  let answer = (): void => {};
  const { fetch, origin } = await openSite({
    "/robots.txt": (request, response) => {
      answer = () => rules("")(request, response);
    },
  });
  const web = openTestWeb();
  const stopping = new AbortController();
  const first = web.fetch(`${origin}/a`, { want: "page", signal: stopping.signal });
  await expect.poll(() => answer.name).toBe("answer");
  const second = fetch(web, "/b");
  stopping.abort();
  expect(await first).toMatchObject({ why: "stopped" });
  answer = await new Promise((resolve) => {
    const before = answer;
    const look = () => (answer === before ? setTimeout(look, 5) : resolve(answer));
    look();
  });
  answer();
  expect(await second).toMatchObject({ kind: "fresh" });
});
