import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo, Server } from "node:net";

export type Site = {
  /** "http://127.0.0.1:4711" */
  readonly origin: string;
  readonly port: number;
  /** Path and query of each request, in the order in which they came. */
  readonly seen: readonly string[];
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
};

export type Page = (request: IncomingMessage, response: ServerResponse) => void;
export type Pages = Readonly<Record<string, Page>>;

type Settings = {
  readonly address?: string;
  /** A key and a certificate make it speak TLS. */
  readonly tls?: Pick<ServerOptions, "key" | "cert">;
};

/** A site on this machine. What it has no page for, and its robots.txt if it has none, is a 404. */
export async function startSite(
  pages: Pages,
  { address = "127.0.0.1", tls }: Settings = {},
): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const [path = ""] = (request.url ?? "").split("?", 1);
    const page = pages[path] ?? pages["*"] ?? notFound;
    page(request, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  const port = await listen(server, address);
  const host = address.includes(":") ? `[${address}]` : address;
  return {
    origin: `${tls ? "https" : "http"}://${host}:${port}`,
    port,
    get seen() {
      return requests.map(({ url = "" }) => url);
    },
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export async function listen(server: Server, address = "127.0.0.1"): Promise<number> {
  server.listen(0, address);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** A page that answers always the same. */
export const says =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Page =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };

export const sendsTo = (location: string, status = 302): Page => says("", { location }, status);

const notFound = says("There is nothing here.", {}, 404);
