import { createServer } from "node:net";
import fc from "fast-check";
import { buildConnector } from "undici";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Dial } from "../../src/web/guard-connect.ts";
import type { WebFailure } from "../../src/web.ts";
import { listen } from "../emulators/web/start-site.ts";
import { NO_SETTINGS, openTestWeb } from "./open-test-web.ts";

/** Listens on every address of this machine: whoever connects has come through. */
let touched = 0;
const canary = createServer((socket) => {
  touched += 1;
  socket.destroy();
});
let port = 0;
beforeAll(async () => {
  port = await listen(canary, "::");
});
afterAll(() => canary.close());
beforeEach(() => {
  touched = 0;
});

const NAMES = {
  "news.example": ["93.184.216.34"],
  "six.example": ["2606:4700::1111"],
  "inside.example": ["127.0.0.1"],
  "inside-six.example": ["::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "mapped-hex.example": ["::ffff:7f00:1"],
  "compatible.example": ["::7f00:1"],
  "nat64.example": ["64:ff9b::7f00:1"],
  "nat64-local.example": ["64:ff9b:1::7f00:1"],
  "sixtofour.example": ["2002:7f00:1::"],
  "teredo.example": ["2001:0:4136:e378:8000:63bf:80ff:fffe"],
  "metadata.example": ["169.254.169.254"],
  "office.example": ["192.168.1.10"],
  "unique-local.example": ["fd00:ec2::254"],
  "link-local.example": ["fe80::1"],
  "zoned.example": ["fe80::1%lo"],
  "mixed.example": ["93.184.216.34", "127.0.0.1"],
  "mixed-six.example": ["2606:4700::1111", "::1"],
  "nowhere.example": [],
  "inside.example.": ["127.0.0.1"],
  [new URL("http://яна.example").hostname]: ["10.0.0.1"],
};

/** What must not be reached, PORT standing for the canary's. */
const REFUSED: readonly (readonly [url: string, why: WebFailure])[] = [
  // The same loopback address in all its spellings.
  ["http://127.0.0.1:PORT/", "private-address"],
  ["http://127.0.0.1/", "private-address"],
  ["http://127.1:PORT/", "private-address"],
  ["http://127.0.1:PORT/", "private-address"],
  ["http://2130706433:PORT/", "private-address"],
  ["http://017700000001:PORT/", "private-address"],
  ["http://0x7f000001:PORT/", "private-address"],
  ["http://0x7f.1:PORT/", "private-address"],
  ["http://0177.0.0.1:PORT/", "private-address"],
  ["http://0x7f.0.0.0x1:PORT/", "private-address"],
  ["http://127.0.0.1.:PORT/", "private-address"],
  ["http://127。0。0。1:PORT/", "private-address"],
  ["http://１２７.０.０.１:PORT/", "private-address"],
  ["http://①②⑦.⓪.⓪.①:PORT/", "private-address"],
  ["http://%31%32%37.0.0.1:PORT/", "private-address"],
  ["http:127.0.0.1:PORT", "private-address"],
  ["http:\\\\127.0.0.1:PORT\\", "private-address"],
  ["http://127.\t0.0.1:PORT/", "private-address"],
  ["http://0.0.0.0:PORT/", "private-address"],
  ["http://0:PORT/", "private-address"],
  ["http://127.255.255.254:PORT/", "private-address"],
  // IPv6, and IPv4 within it.
  ["http://[::1]:PORT/", "private-address"],
  ["http://[::]:PORT/", "private-address"],
  ["http://[0:0:0:0:0:0:0:1]:PORT/", "private-address"],
  ["http://[::ffff:127.0.0.1]:PORT/", "private-address"],
  ["http://[::ffff:7f00:1]:PORT/", "private-address"],
  ["http://[::127.0.0.1]:PORT/", "private-address"],
  ["http://[::ffff:0:127.0.0.1]:PORT/", "private-address"],
  ["http://[64:ff9b::127.0.0.1]/", "private-address"],
  ["http://[64:ff9b:1::127.0.0.1]/", "private-address"],
  ["http://[2002:7f00:1::]/", "private-address"],
  ["http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/", "private-address"],
  ["http://[fe80::1]/", "private-address"],
  ["http://[fe80::1%25lo]/", "not-an-address"],
  ["http://[fec0::1]/", "private-address"],
  ["http://[fd00:ec2::254]/", "private-address"],
  ["http://[ff02::1]/", "private-address"],
  ["http://[2001:db8::1]/", "private-address"],
  ["http://[4000::1]/", "private-address"],
  // Other networks that are not the public web.
  ["http://10.0.0.1/", "private-address"],
  ["http://172.16.0.1/", "private-address"],
  ["http://192.168.0.1/", "private-address"],
  ["http://100.64.0.1/", "private-address"],
  ["http://100.100.100.200/", "private-address"],
  ["http://169.254.169.254/latest/meta-data/", "private-address"],
  ["http://168.63.129.16/", "private-address"],
  ["http://192.0.0.192/", "private-address"],
  ["http://192.0.2.1/", "private-address"],
  ["http://198.18.0.1/", "private-address"],
  ["http://224.0.0.1/", "private-address"],
  ["http://255.255.255.255/", "private-address"],
  // Names that lead there.
  ...Object.keys(NAMES)
    .filter((name) => !["news.example", "six.example", "nowhere.example"].includes(name))
    .map((name): [string, WebFailure] => [`http://${name}/`, "private-address"]),
  ["http://inside.example:PORT/", "private-address"],
  ["http://INSIDE.example.:PORT/", "private-address"],
  ["http://ЯНА.example/", "private-address"],
  ["http://nowhere.example/", "unknown-host"],
  // Users, schemes, ports.
  ["http://news.example@127.0.0.1:PORT/", "not-an-address"],
  ["http://desk:secret@news.example/", "not-an-address"],
  ["http://127.0.0.1:PORT#@news.example/", "private-address"],
  ["http://127.0.0.1:PORT\\@news.example/", "private-address"],
  ["file:///etc/passwd", "not-an-address"],
  ["ftp://127.0.0.1:PORT/", "not-an-address"],
  ["gopher://127.0.0.1:PORT/_GET", "not-an-address"],
  ["data:text/html,hello", "not-an-address"],
  ["javascript:alert(1)", "not-an-address"],
  ["ws://127.0.0.1:PORT/", "not-an-address"],
  ["//127.0.0.1:PORT/", "not-an-address"],
  ["127.0.0.1:PORT", "not-an-address"],
  ["", "not-an-address"],
  [`http://news.example/${"a".repeat(5000)}`, "not-an-address"],
  ["http://news.example:22/", "port"],
  ["http://news.example:8080/", "port"],
  ["http://8.8.8.8:53/", "port"],
  ["https://[2606:4700::1111]:6379/", "port"],
];

/** Counts connections that are begun, whatever comes of them. */
function countingDial() {
  const dialled: string[] = [];
  const dial: Dial = (options) => (target, callback) => {
    dialled.push(target.hostname);
    buildConnector(options)(target, callback);
  };
  return { dialled, dial };
}

test.each(REFUSED)("%s is refused before a connection is begun", async (url, why) => {
  const { dial, dialled } = countingDial();
  // A network is open, so that ports of names are no hindrance by themselves.
  for (const allowNetworks of [[], ["198.51.100.0/24"]]) {
    const web = openTestWeb({ ...NO_SETTINGS, allowNetworks }, { dial, names: NAMES });
    for (const want of ["page", "feed"] as const) {
      const fetched = await web.fetch(url.replace("PORT", String(port)), { want });
      expect(fetched.kind).toBe("failed");
      const isEarly = allowNetworks.length === 0 && /^http:\/\/inside.*PORT/iu.test(url);
      expect(fetched).toMatchObject({ why: isEarly ? "port" : why });
    }
  }
  expect({ dialled, touched }).toEqual({ dialled: [], touched: 0 });
});

test.each([
  ["http://news.example/a", "93.184.216.34"],
  ["https://six.example/a", "2606:4700::1111"],
  ["http://8.8.8.8/a", "8.8.8.8"],
  ["https://[2606:4700::1111]/a", "2606:4700::1111"],
])("%s is public: a connection to it is begun", async (url, address) => {
  const pinned: unknown[] = [];
  // Nothing leaves this machine: the connection is begun, and refused here.
  const dial: Dial =
    ({ lookup }) =>
    (target, callback) => {
      lookup(target.hostname, { all: true }, (_failure, addresses) => pinned.push(addresses));
      callback(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }), null);
    };
  const web = openTestWeb(NO_SETTINGS, { dial, names: NAMES });
  const fetched = await web.fetch(url, { want: "feed" });
  expect(fetched).toMatchObject({ kind: "failed", why: "no-connection" });
  expect(pinned).toEqual([[expect.objectContaining({ address })]]);
});

test("whatever is given as an address, an answer comes and nothing inside is touched", async () => {
  const { dial, dialled } = countingDial();
  const web = openTestWeb(NO_SETTINGS, { dial });
  const hosts = fc.oneof(
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.string({ unit: "binary" }),
  );
  const urls = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.constantFrom("http:", "https://", "http:\\\\", "ftp://"), hosts)
      .map((parts) => `${parts.join("")}:${port}/`),
  );
  await fc.assert(
    fc.asyncProperty(urls, async (url) => {
      expect(await web.fetch(url, { want: "feed" })).toMatchObject({ kind: "failed" });
    }),
    { numRuns: 500 },
  );
  expect({ dialled, touched }).toEqual({ dialled: [], touched: 0 });
});
