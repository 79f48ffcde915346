import { isIP } from "node:net";
import { onTestFinished } from "vitest";
import { openWeb, type WebSeams } from "../../src/web/open-web.ts";
import type { Web } from "../../src/web.ts";

type Settings = Parameters<typeof openWeb>[0];

export const NO_SETTINGS: Settings = {
  contact: null,
  allowNetworks: [],
  allowHosts: [],
  blockHosts: [],
};

/** The machine's own network is open; hosts need no second between two requests. */
const OPEN_SETTINGS: Settings = { ...NO_SETTINGS, allowNetworks: ["127.0.0.0/8"] };

/** The fetcher itself, closed when the test is over. Names are looked up in `names` alone. */
export function openTestWeb(
  settings: Partial<Settings> = {},
  seams: WebSeams & { readonly names?: Readonly<Record<string, readonly string[]>> } = {},
): Web {
  const { names = {}, ...rest } = seams;
  const lookup = async (hostname: string) => {
    const addresses = names[hostname];
    if (!addresses) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return addresses.map((address) => ({ address, family: isIP(address) }));
  };
  const web = openWeb({ ...OPEN_SETTINGS, ...settings }, { lookup, gap: 0, ...rest });
  onTestFinished(() => web.close());
  return web;
}
