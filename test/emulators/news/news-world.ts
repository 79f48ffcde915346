import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answer.ts";
import { answerRequest } from "./answer-request.ts";
import { FAULTY_FEEDS } from "./faulty-feeds.ts";
import { type Standing, standings } from "./happenings.ts";
import { OUTLETS, type OutletId } from "./outlets.ts";
import { toMarkup } from "./pages/to-markup.ts";
import { DAY, START } from "./world-articles.ts";

/** One request that the world has answered. */
export type Visit = {
  readonly outlet: OutletId;
  readonly path: string;
  readonly status: number;
  /** It came with validators. */
  readonly conditional: boolean;
  readonly agent: string;
};

export type WorldFeed = {
  readonly outlet: OutletId;
  /** "good", or what is wrong with it. */
  readonly name: string;
  readonly url: string;
  /** What a good reader makes of it: "read", or the code of its failure. */
  readonly outcome: string;
  readonly status?: number;
};

export type NewsWorld = {
  /** "http://127.0.1.1:41234". */
  origin(outlet: OutletId): string;
  /** The ten good feeds first. */
  readonly feeds: readonly WorldFeed[];
  /** All that was asked for, in order; tests may empty it. */
  readonly journal: Visit[];
  /** What an outlet has today, newest first. */
  articles(outlet: OutletId): readonly (Standing & { readonly url: string })[];
  /** The world's own time today, epoch milliseconds. */
  now(): number;
  /** Goes on to a day: 0 is the first, 5 the last on which something new happens. */
  advance(day: number): void;
  /** Hosts that answer nothing but 503 from now on. */
  readonly down: Set<OutletId>;
  close(): Promise<void>;
};

/** Serves the ten outlets on loopback, each on an address of its own, all on one free port. @param port 0: any */
export async function startNewsWorld(port = 0): Promise<NewsWorld> {
  let day = 0;
  let shared = port;
  const journal: Visit[] = [];
  const down = new Set<OutletId>();
  const servers: Server[] = [];
  const origin = (id: OutletId): string =>
    `http://${OUTLETS.find((one) => one.id === id)?.address}:${shared}`;
  const feeds = (): readonly WorldFeed[] => listFeeds(origin);
  for (const outlet of OUTLETS) {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://x").pathname;
      const answer = down.has(outlet.id)
        ? { status: 503, type: "text/plain", body: Buffer.from("down") }
        : answerRequest(outlet, path, day, origin(outlet.id), () => toOpml(feeds()));
      const status = send(request, response, answer, journal.length);
      const conditional = Boolean(
        request.headers["if-none-match"] ?? request.headers["if-modified-since"],
      );
      const agent = request.headers["user-agent"] ?? "";
      journal.push({ outlet: outlet.id, path, status, conditional, agent });
    });
    await listen(server, outlet.address, shared);
    shared = (server.address() as AddressInfo).port;
    servers.push(server);
  }
  return {
    origin,
    feeds: feeds(),
    journal,
    down,
    articles: (id) =>
      standings(id, day).map((one) => ({ ...one, url: `${origin(id)}${one.path}` })),
    now: () => START + day * DAY,
    advance(to) {
      day = to;
    },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const listen = (server: Server, address: string, port: number): Promise<void> =>
  new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen(port, address, ready);
  });

const listFeeds = (origin: (id: OutletId) => string): readonly WorldFeed[] => [
  ...OUTLETS.map(({ id }) => ({
    outlet: id,
    name: "good",
    url: `${origin(id)}/feed`,
    outcome: "read",
  })),
  ...FAULTY_FEEDS.map(({ name, outlet, outcome, status }) => ({
    outlet,
    name,
    url: `${origin(outlet)}/feeds/${name}`,
    outcome,
    ...(status !== undefined && { status }),
  })),
];

/** The good feeds as a list for import, with two lines that nobody can follow. */
const toOpml = (feeds: readonly WorldFeed[]): string => `<?xml version="1.0"?>
<opml version="2.0"><head><title>The ten outlets</title></head><body>
${feeds
  .filter(({ name }) => name === "good")
  .map(({ url, outlet }) => `<outline type="rss" text="${toMarkup(outlet)}" xmlUrl="${url}"/>`)
  .join("\n")}
<outline type="rss" text="No address"/>
<outline type="rss" text="Not the web" xmlUrl="mailto:desk@quay.example"/>
</body></opml>`;

/** Sends it, or says that nothing has changed. Returns the status. @param count makes an ETag that is never the same */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  count: number,
): number {
  const { status, type, body, headers = {}, validators, modifiedAt = START, endless } = answer;
  const etag = `"${validators === "changing-etag" ? count : createHash("sha1").update(body).digest("hex")}"`;
  const modified = new Date(modifiedAt).toUTCString();
  const known =
    validators === "last-modified"
      ? request.headers["if-modified-since"] === modified
      : validators !== undefined && request.headers["if-none-match"] === etag;
  const stated: Record<string, string> = { "content-type": type, ...headers };
  if (validators === "last-modified") stated["last-modified"] = modified;
  else if (validators) stated.etag = etag;
  response.writeHead(known ? 304 : status, stated);
  if (endless) {
    const drip = setInterval(() => response.write(" "), 200);
    response.on("close", () => clearInterval(drip));
  } else {
    response.end(known || request.method === "HEAD" ? undefined : body);
  }
  return known ? 304 : status;
}
