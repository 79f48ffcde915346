import type { LookupAddress } from "node:dns";
import { isIP, type LookupFunction, type Socket } from "node:net";
import type { buildConnector } from "undici";
import { judgeAddress, type Networks } from "./judge-address.ts";
import { WebError } from "./web-error.ts";

/** All addresses of a name. Rejects with the resolver's error. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;
/** undici's maker of connections. */
export type Dial = (options: {
  readonly timeout: number;
  readonly maxCachedSessions: number;
  /** Gives the judged addresses, whatever name it is asked for. */
  readonly lookup: LookupFunction;
}) => buildConnector.connector;

/**
 * Makes connections whose address was judged: the literal one, or every one that the name has now (an answer
 * that mixes public and private ones is refused as a whole). The socket is given these addresses and nothing
 * else, so that a name cannot lead elsewhere between the check and the connection, and the address at its other
 * end is judged once more. Node never calls `lookup` for literal addresses, which is why that hook is not enough.
 */
export function guardConnect(
  networks: Networks,
  { lookup, dial, timeout }: { lookup: Lookup; dial: Dial; timeout: number },
): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
    const settle = (failure: Error | null, socket: Socket | null): void => {
      const refused = failure ?? judgePeer(socket, port, networks);
      if (!refused && socket) {
        callback(null, socket);
        return;
      }
      socket?.destroy();
      callback(refused ?? new WebError("no-connection"), null);
    };
    admit(options.hostname, port, networks, lookup).then(
      // No session of an earlier connection is resumed: each one shows its certificate.
      (pinned) => dial({ timeout, maxCachedSessions: 0, lookup: pin(pinned) })(options, settle),
      (failure: Error) => callback(failure, null),
    );
  };
}

async function admit(
  hostname: string,
  port: number,
  networks: Networks,
  lookup: Lookup,
): Promise<readonly LookupAddress[]> {
  const family = isIP(hostname);
  const addresses = family ? [{ address: hostname, family }] : await lookup(hostname);
  if (addresses.length === 0) throw new WebError("unknown-host");
  for (const { address } of addresses) {
    const why = judgeAddress(address, port, networks);
    if (why) throw new WebError(why);
  }
  return addresses;
}

const pin =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_hostname, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family);
  };

/** A connection to itself is one into this machine, even by its public address. */
function judgePeer(socket: Socket | null, port: number, networks: Networks): WebError | null {
  const { remoteAddress, localAddress } = socket ?? {};
  if (!remoteAddress) return new WebError("no-connection");
  const why = judgeAddress(remoteAddress, port, networks);
  if (why) return new WebError(why);
  const isOpened = judgeAddress(remoteAddress, 0, networks) === null;
  return remoteAddress === localAddress && !isOpened ? new WebError("private-address") : null;
}
