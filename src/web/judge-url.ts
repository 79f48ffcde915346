import { isIP } from "node:net";
import { isWebPort, judgeAddress, type Networks } from "./judge-address.ts";
import { createHostMatch } from "./match-host.ts";
import { WebError } from "./web-error.ts";

// The longest address of a real article that we have seen has 600 characters.
const LONGEST_URL = 4096;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

type HostLists = { readonly allowHosts: readonly string[]; readonly blockHosts: readonly string[] };

/** Reads an address, alone or against the page that names it. Throws a {@link WebError} for one that may not be read. */
export type UrlJudge = (address: string, base?: URL) => URL;

/**
 * Everything about an address that can be told without asking anybody: scheme, passwords, the operator's
 * lists, the port, and where the host is a number, where it leads. Names are judged when they are looked up.
 */
export function createUrlJudge(
  { allowHosts, blockHosts }: HostLists,
  networks: Networks,
): UrlJudge {
  const isWanted = createHostMatch(allowHosts);
  const isUnwanted = createHostMatch(blockHosts);
  return (address, base) => {
    const url = readUrl(address, base);
    const host = url.hostname;
    if (isUnwanted(host) || (allowHosts.length > 0 && !isWanted(host))) {
      throw new WebError("blocked-host");
    }
    const literal = literalOf(url);
    const port = portOf(url);
    const why = literal
      ? judgeAddress(literal, port, networks)
      : networks.length > 0 || isWebPort(port)
        ? null
        : "port";
    if (why) throw new WebError(why);
    return url;
  };
}

/** The address that stands in place of a host's name, without brackets; null where there is a name. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/gu, "");
  return isIP(bare) === 0 ? null : bare;
}

const portOf = (url: URL): number => Number(url.port) || (DEFAULT_PORTS[url.protocol] ?? 0);

function readUrl(address: string, base?: URL): URL {
  if (address.length > LONGEST_URL || !URL.canParse(address, base?.href)) {
    throw new WebError("not-an-address");
  }
  const url = new URL(address, base);
  const isWeb = url.protocol in DEFAULT_PORTS && url.username === "" && url.password === "";
  if (!isWeb || url.hostname === "" || url.href.length > LONGEST_URL) {
    throw new WebError("not-an-address");
  }
  url.hash = ""; // it is never sent, and two spellings would be two pages
  return url;
}
