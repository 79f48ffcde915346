/** Whether a host, as a URL spells it, stands in a list. */
export type HostMatch = (hostname: string) => boolean;

/**
 * Reads a list of hosts. "example.org" is that host alone, "*.example.org" every host below it; letters of
 * any script ("новини.example") mean the same host as their "xn--" spelling.
 */
export function createHostMatch(list: readonly string[]): HostMatch {
  const names = new Set<string>();
  const suffixes: string[] = [];
  for (const entry of list) {
    const isWild = entry.startsWith("*.");
    const name = asciiHost(isWild ? entry.slice(2) : entry);
    if (isWild) suffixes.push(`.${name}`);
    else names.add(name);
  }
  return (hostname) => {
    const name = plainHost(hostname);
    return names.has(name) || suffixes.some((suffix) => name.endsWith(suffix));
  };
}

/** "example.org." is example.org with the root spelled out. */
export const plainHost = (hostname: string): string => hostname.replace(/\.$/u, "").toLowerCase();

const asciiHost = (name: string): string =>
  plainHost(URL.canParse(`http://${name}/`) ? new URL(`http://${name}/`).hostname : name);
