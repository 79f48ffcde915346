import { MAX_KEY } from "../limits.ts";

/**
 * A link made absolute by the bases around it, the nearest first, themselves perhaps relative to the next.
 * Null for what cannot be fetched: other schemes, addresses with a password, no address at all.
 */
export function resolveLink(link: string, bases: readonly (string | null)[]): string | null {
  const base = bases.reduceRight<string | undefined>(
    (outer, inner) => (inner === null ? outer : (parse(inner, outer)?.href ?? outer)),
    undefined,
  );
  const trimmed = link.trim();
  const url = trimmed && trimmed.length <= MAX_KEY ? parse(trimmed, base) : null;
  const isFetchable =
    url && /^https?:$/u.test(url.protocol) && url.hostname && !url.username && !url.password;
  // What is escaped has grown, and longer ones are no addresses but data.
  return isFetchable && url.href.length <= MAX_KEY ? url.href : null;
}

function parse(link: string, base: string | undefined): URL | null {
  try {
    return new URL(link, base);
  } catch {
    return null;
  }
}
