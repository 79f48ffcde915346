import { createServer } from "node:http";
import { buildConnector } from "undici";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import type { Dial } from "../../src/web/guard-connect.ts";
import { makeCertificate } from "../emulators/web/make-certificate.ts";
import { listen, type Pages, says, sendsTo, startSite } from "../emulators/web/start-site.ts";
import { NO_SETTINGS, openTestWeb } from "./open-test-web.ts";

// The site is in the network that the operator has opened, the canary in the one next door.
const OPEN = { ...NO_SETTINGS, allowNetworks: ["127.0.0.1/32"] };
const NEXT_DOOR = "127.0.0.2";

async function openSite(pages: Pages) {
  const site = await startSite(pages);
  onTestFinished(site.close);
  return site;
}

/** A server that nobody may ask anything. */
async function openCanary() {
  let asked = 0;
  let touched = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end("the secret");
  }).on("connection", () => {
    touched += 1;
  });
  const port = await listen(server, NEXT_DOOR);
  onTestFinished(() => void server.close());
  return { port, origin: `http://${NEXT_DOOR}:${port}`, hits: () => ({ asked, touched }) };
}

test("a redirect into a closed network, another scheme or a bad address goes nowhere", async () => {
  const canary = await openCanary();
  const targets = {
    "/literal": [canary.origin, "private-address"],
    "/decimal": [`http://2130706434:${canary.port}/`, "private-address"],
    "/relative-scheme": [`//${NEXT_DOOR}:${canary.port}/`, "private-address"],
    "/name": [`http://inside.example:${canary.port}/`, "private-address"],
    "/password": [`http://me:secret@${NEXT_DOOR}:${canary.port}/`, "not-an-address"],
    "/file": ["file:///etc/passwd", "not-an-address"],
    "/data": ["data:text/html,hello", "not-an-address"],
    "/port": ["http://93.184.216.34:6379/", "port"],
    "/refused": ["http://blocked.example/", "blocked-host"],
  } as const;
  const pages = Object.entries(targets).map(([path, [to]]) => [path, sendsTo(to)] as const);
  const site = await openSite({
    ...Object.fromEntries(pages),
    "/two-steps": sendsTo("/literal", 301),
  });
  const web = openTestWeb(
    { ...OPEN, blockHosts: ["blocked.example"] },
    { names: { "inside.example": [NEXT_DOOR] } },
  );
  for (const [path, [, why]] of [
    ...Object.entries(targets),
    ["/two-steps", targets["/literal"]] as const,
  ]) {
    for (const want of ["feed", "page"] as const)
      expect(await web.fetch(site.origin + path, { want })).toMatchObject({ kind: "failed", why });
  }
  expect(canary.hits()).toEqual({ asked: 0, touched: 0 });
});

test("a robots.txt that redirects into a closed network is not followed there", async () => {
  const canary = await openCanary();
  const site = await openSite({ "/robots.txt": sendsTo(canary.origin), "/a": says("news") });
  const fetched = await openTestWeb(OPEN).fetch(`${site.origin}/a`, { want: "page" });
  expect(fetched).toMatchObject({ kind: "failed", why: "private-address" });
  expect(canary.hits().touched).toBe(0);
});

test("a name that leads to the public web first and inside afterwards never gets there", async () => {
  const canary = await openCanary();
  const answers = ["93.184.216.34", NEXT_DOOR, NEXT_DOOR];
  let looked = 0;
  const pinned: unknown[] = [];
  const dial: Dial = (options) => (target, callback) => {
    options.lookup(target.hostname, { all: true }, (_failure, list) => pinned.push(list));
    callback(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }), null);
  };
  const lookup = async () => [{ address: answers[looked++] ?? "", family: 4 }];
  const web = openTestWeb(OPEN, { lookup, dial });
  const url = `http://rebind.example/`;
  expect(await web.fetch(url, { want: "feed" })).toMatchObject({ why: "no-connection" });
  // The connection was given the address that was judged: the name was looked up once for both.
  expect({ looked, pinned }).toEqual({
    looked: 1,
    pinned: [[{ address: "93.184.216.34", family: 4 }]],
  });
  expect(await web.fetch(url, { want: "feed" })).toMatchObject({ why: "private-address" });
  expect(canary.hits()).toEqual({ asked: 0, touched: 0 });
});

test("a connection that ends up elsewhere than it was sent is cut before a word is said", async () => {
  const canary = await openCanary();
  const astray: Dial = (options) => (target, callback) =>
    buildConnector(options)(
      { ...target, hostname: NEXT_DOOR, port: String(canary.port) },
      callback,
    );
  const web = openTestWeb(OPEN, { dial: astray, names: { "news.example": ["93.184.216.34"] } });
  const fetched = await web.fetch("http://news.example/", { want: "feed" });
  expect(fetched).toMatchObject({ kind: "failed", why: "private-address" });
  expect(canary.hits().asked).toBe(0);
});

test("a redirect to an address in letters of any script arrives", async () => {
  const site = await openSite({
    "/raw": ({ socket }) =>
      socket.end("HTTP/1.1 302 Found\r\nlocation: /новини\r\ncontent-length: 0\r\n\r\n"),
    "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8": says("news"),
  });
  const fetched = await openTestWeb(OPEN).fetch(`${site.origin}/raw`, { want: "feed" });
  expect(fetched).toMatchObject({ kind: "fresh" });
});

test("a move for good is told where every step was one", async () => {
  const site = await openSite({
    "/old": sendsTo("/newer", 301),
    "/newer": sendsTo("new?a=1#top", 308),
    "/new": says("news"),
    "/today": sendsTo("/new", 302),
    "/mixed": sendsTo("/today", 301),
  });
  const web = openTestWeb(OPEN);
  const moved = async (path: string) => {
    const fetched = await web.fetch(site.origin + path, { want: "feed" });
    return fetched.kind === "fresh" && [fetched.url, fetched.movedTo];
  };
  expect(await moved("/old")).toEqual([`${site.origin}/new?a=1`, `${site.origin}/new?a=1`]);
  expect(await moved("/today")).toEqual([`${site.origin}/new`, null]);
  expect(await moved("/mixed")).toEqual([`${site.origin}/new`, null]);
  expect(await moved("/new")).toEqual([`${site.origin}/new`, null]);
});

test("five redirects are followed, a sixth is not, and a circle is left at once", async () => {
  const steps = [1, 2, 3, 4, 5, 6].map((at) => [`/${at}`, sendsTo(`/${at + 1}`)] as const);
  const site = await openSite({
    ...Object.fromEntries(steps),
    "/7": says("news"),
    "/there": sendsTo("/back"),
    "/back": sendsTo("/there#again"),
  });
  const web = openTestWeb(OPEN);
  const fetch = (path: string) => web.fetch(site.origin + path, { want: "feed" });
  expect(await fetch("/2")).toMatchObject({ kind: "fresh" });
  expect(await fetch("/1")).toMatchObject({ kind: "failed", why: "too-many-redirects" });
  const before = site.seen.length;
  expect(await fetch("/there")).toMatchObject({ kind: "failed", why: "too-many-redirects" });
  expect(site.seen.length - before).toBe(2);
});

const certificate = makeCertificate("secure.example");
let secureDial: Dial;
beforeAll(() => {
  secureDial = (options) => buildConnector({ ...options, ca: certificate.cert });
});

test("over TLS the same holds: a page comes, a redirect inside does not, a downgrade is not kept", async () => {
  const canary = await openCanary();
  const plain = await openSite({ "/new": says("news over http") });
  const secure = await startSite(
    {
      "/a": says("news over https"),
      "/inside": sendsTo(canary.origin.replace("http:", "https:")),
      "/down": sendsTo(`${plain.origin}/new`, 301),
    },
    { tls: certificate },
  );
  onTestFinished(secure.close);
  const names = {
    "secure.example": ["127.0.0.1"],
    "other.example": ["127.0.0.1"],
    "inside.example": [NEXT_DOOR],
  };
  const web = openTestWeb(OPEN, { dial: secureDial, names });
  const at = (path: string, host = "secure.example") => `https://${host}:${secure.port}${path}`;
  expect(await web.fetch(at("/a"), { want: "page" })).toMatchObject({ kind: "fresh", status: 200 });
  expect(await web.fetch(at("/down"), { want: "page" })).toMatchObject({
    kind: "fresh",
    movedTo: null,
  });
  for (const url of [at("/inside"), `https://inside.example:${canary.port}/`])
    expect(await web.fetch(url, { want: "page" })).toMatchObject({ why: "private-address" });
  expect(await web.fetch(at("/a", "other.example"), { want: "page" })).toMatchObject({
    why: "certificate",
  });
  const strict = openTestWeb(OPEN, { names });
  expect(await strict.fetch(at("/a"), { want: "page" })).toMatchObject({ why: "certificate" });
  expect(canary.hits()).toEqual({ asked: 0, touched: 0 });
});
