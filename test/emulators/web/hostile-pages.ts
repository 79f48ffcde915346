import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Page, type Pages, says } from "./start-site.ts";

const packed = (encoding: string, body: Uint8Array): Page =>
  says(body, { "content-encoding": encoding });

/** 200 MB of nothing, packed as tightly as it goes. */
const GZIP_BOMB = gzipSync(new Uint8Array(200_000_000), { level: 9 });
const BROTLI_BOMB = brotliCompressSync(new Uint8Array(200_000_000));
const STACKED_BOMB = gzipSync(GZIP_BOMB, { level: 9 });
/** 30 MB that say nothing, and say it within a second layer. */
const EMPTY_BLOCKS = Buffer.from("000000ffff".repeat(6_000_000), "hex");
const STACKED_NOTHING = gzipSync(Buffer.concat([gzipSync("").subarray(0, 10), EMPTY_BLOCKS]));
const TEXT = gzipSync("A council votes on a bridge. ".repeat(20_000));

/** Writes the same bytes until nobody listens any more. */
const endless =
  (head: (response: Parameters<Page>[1]) => void, bytes: string | Uint8Array): Page =>
  (_request, response) => {
    head(response);
    const write = (): void => {
      while (!response.destroyed && response.write(bytes));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  };

/** A byte now and then: each of them comes in time, the whole never does. */
const drip =
  (start: string, byte: string): Page =>
  ({ socket }) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(byte), 50);
    socket.on("close", () => clearInterval(timer)).on("error", () => {});
  };

/** Sends bytes as they are, and again and again what follows. */
const flood =
  (start: string, again: string): Page =>
  ({ socket }) => {
    socket.on("error", () => {}).write(start);
    const write = (): void => {
      while (!socket.destroyed && socket.write(again));
      if (!socket.destroyed) socket.once("drain", write);
    };
    write();
  };

/** Sends bytes as they are, and hangs up. */
const raw =
  (bytes: string | Uint8Array): Page =>
  ({ socket }) =>
    socket.end(bytes);

const OK = "HTTP/1.1 200 OK\r\n";
const HEADERS = `x-${"a".repeat(60)}: ${"b".repeat(60)}\r\n`.repeat(100);

const NEWS = Buffer.from("A council votes on a bridge. ".repeat(150_000));

/** Pages of 4 MB, as real servers send them. */
export const HONEST_PAGES: Pages = {
  "/plain": says(NEWS),
  "/gzip": packed("gzip", gzipSync(NEWS)),
  "/brotli": packed(
    "br",
    brotliCompressSync(NEWS, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ),
};

/** Pages of a server that means harm, or is broken. */
export const HOSTILE_PAGES: Pages = {
  "/gzip-bomb": packed("gzip", GZIP_BOMB),
  "/brotli-bomb": packed("br", BROTLI_BOMB),
  "/stacked-bomb": packed("gzip, gzip", STACKED_BOMB),
  "/stacked-nothing": packed("gzip, gzip", STACKED_NOTHING),
  "/too-many-layers": packed("gzip, gzip, gzip", gzipSync(STACKED_BOMB)),
  "/packed-to-nothing": endless(
    (response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.write(gzipSync("").subarray(0, 10));
    },
    Buffer.from("000000ffff".repeat(10_000), "hex"),
  ),
  "/endless": endless((response) => response.writeHead(200), "a".repeat(65_536)),
  "/declared": says("", { "content-length": "900000000000" }),
  "/drip": drip(`${OK}content-type: text/html\r\n\r\n`, "a"),
  "/slow-headers": drip(`${OK}x-slow: `, "a"),
  "/silent": () => {},
  "/header-flood": flood(OK, HEADERS),
  "/hint-flood": flood("", "HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n".repeat(500)),
  "/trailer-flood": flood(`${OK}transfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n`, HEADERS),
  "/truncated": raw(`${OK}content-length: 1000\r\n\r\nhalf`),
  "/truncated-gzip": packed("gzip", TEXT.subarray(0, TEXT.length - 20)),
  "/bad-gzip": packed("gzip", new TextEncoder().encode("no gzip at all")),
  "/bad-brotli": packed("br", new TextEncoder().encode("no brotli at all")),
  "/unknown-encoding": packed("zstd", new Uint8Array(10)),
  "/no-http": raw("220 mail.example ESMTP\r\n"),
  "/hang-up": ({ socket }) => socket.destroy(),
  "/circle": (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://a.example");
    const turn = Number(searchParams.get("turn") ?? 0) + 1;
    response.writeHead(302, { location: `/circle?turn=${turn}` }).end();
  },
};
