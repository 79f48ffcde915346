// An old address and a new one of a site name the same page; ports of one's own do not.
const PLAIN = /^http:(?=\/\/[^/:]{1,260}(?:\/|$))/u;

/** The id of an article of which only the address is known, as the parser makes ids of addresses; null for what is none. */
export function addressToId(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = "";
  return url.href.replace(PLAIN, "https:");
}
