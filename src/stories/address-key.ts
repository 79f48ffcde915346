import { hostKey } from "./host-key.ts";

/** What links add to tell where a reader came from: "utm_source", "fbclid". */
const TRACKING = /^(?:utm_.{0,40}|fbclid|gclid|yclid|mc_cid|mc_eid|cmpid|ref|ref_src)$/iu;
/**
 * One key for the spellings of an address: scheme, "www.", fragment, tracking parameters and a closing slash do not
 * tell items apart. Null where it is no address of the web.
 */
export function addressKey(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (!/^https?:$/u.test(parsed.protocol)) return null;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const path = parsed.pathname.endsWith("/") ? parsed.pathname.slice(0, -1) : parsed.pathname;
  const query = new URLSearchParams(kept).toString();
  return `${hostKey(parsed)}${path}${query && `?${query}`}`;
}
