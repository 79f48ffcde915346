import { UserError } from "../errors.ts";
import { nearestName } from "../nearest-name.ts";
import type { SourceState } from "../store/tenants.ts";

// "https://www.quay.example/feed/" and "quay.example/feed" are one to whoever types them.
const AROUND = /^(?:https?:\/\/)?(?:www\.)?|\/$/giu;

/**
 * The source that somebody means by its address, host, title or a part of it.
 * @throws UserError when none fits, or several do, which it names
 */
export function findSource(sources: readonly SourceState[], reference: string): SourceState {
  const wanted = bare(reference);
  const ways: readonly ((source: SourceState) => boolean)[] = [
    ({ url }) => bare(url) === wanted,
    ({ url, home }) => [url, home ?? ""].some((address) => hostOf(address) === wanted),
    ({ title }) => (title ?? "").toLowerCase() === reference.trim().toLowerCase(),
    ({ title }) => wanted !== "" && (title ?? "").toLowerCase().includes(wanted),
  ];
  for (const fits of ways) {
    const found = sources.filter(fits);
    if (found.length > 1) throw ambiguous(reference, found);
    if (found[0]) return found[0];
  }
  throw unknown(sources, reference);
}

function ambiguous(reference: string, found: readonly SourceState[]): UserError {
  const named = found.map(({ url }) => url).join(", ");
  return new UserError(
    `"${reference}" may be any of ${found.length} sources: ${named}.`,
    "Name one of these addresses.",
  );
}

function unknown(sources: readonly SourceState[], reference: string): UserError {
  const names = sources.flatMap(({ title, url }) => [title ?? "", hostOf(url)]).filter(Boolean);
  const near = nearestName(reference, names);
  return new UserError(
    `No source is called "${reference}".`,
    near ? `Did you mean "${near}"?` : "The list of sources shows their names and addresses.",
  );
}

const bare = (reference: string): string => reference.trim().toLowerCase().replace(AROUND, "");

const hostOf = (url: string): string => (URL.canParse(url) ? bare(new URL(url).host) : "");
