import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { UserError } from "../errors.ts";
import type { WebFailure } from "../web.ts";

type Address = ReturnType<typeof ipaddr.parse>;
type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** Private networks that the operator has opened. */
export type Networks = readonly Network[];

// The one block of IPv6 that is handed out. "::7f00:1" (loopback in an old disguise) lies outside.
const HANDED_OUT = ipaddr.parseCIDR("2000::/3");
// Public by its number, yet inside one cloud it is the machine's own control service.
const CONTROL_SERVICE = "168.63.129.16";
// A port of anything else is no web page: mail, databases, control panels.
const WEB_PORTS: readonly number[] = [80, 443];

/**
 * Reads the networks that the operator has opened: "10.0.0.0/8", "fd00::/8".
 * @throws UserError for one that is none ("10.0.0.0/99")
 */
export const readNetworks = (list: readonly string[]): Networks =>
  list.map((network) => {
    // "10.1/16" would be 10.0.0.1 to a lenient reader.
    const isSpelledOut = isIP(network.split("/", 1)[0] ?? "") !== 0;
    if (isSpelledOut && ipaddr.isValidCIDR(network)) return ipaddr.parseCIDR(network);
    const what = `VERBATIM_ALLOW_NETWORKS holds “${network}”, which is no network.`;
    throw new UserError(what, "Write networks as 10.0.0.0/8 or fd00::/8.");
  });

/**
 * Says whether a connection to this address may be made: public unicast on 80 and 443, an opened network on
 * any port. Addresses that hide another one (NAT64, 6to4, Teredo) are refused, IPv4 written as IPv6 is unwrapped.
 * @param address as a resolver or a socket gives it, without brackets
 */
export function judgeAddress(
  address: string,
  port: number,
  networks: Networks,
): Extract<WebFailure, "private-address" | "port"> | null {
  // "fe80::1%eth0" names an interface of this machine; nothing on the public web has one.
  if (isIP(address) === 0 || address.includes("%")) return "private-address";
  const plain = unwrap(ipaddr.parse(address));
  if (isOpened(plain, networks)) return null;
  if (!isPublic(plain)) return "private-address";
  return WEB_PORTS.includes(port) ? null : "port";
}

/** Whether a web address may carry this port at all, before anybody has looked up where it leads. */
export const isWebPort = (port: number): boolean => WEB_PORTS.includes(port);

/** Whether this literal address lies in a network that the operator has opened. */
export const isOwnAddress = (address: string, networks: Networks): boolean =>
  isIP(address) !== 0 &&
  !address.includes("%") &&
  isOpened(unwrap(ipaddr.parse(address)), networks);

function unwrap(address: Address): Address {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()
    ? address.toIPv4Address()
    : address;
}

const isOpened = (address: Address, networks: Networks): boolean =>
  networks.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));

function isPublic(address: Address): boolean {
  if (address.range() !== "unicast" || address.toString() === CONTROL_SERVICE) return false;
  return address.kind() === "ipv4" || address.match(...HANDED_OUT);
}
