import { UserError } from "../errors.ts";
import type { Feed } from "../feed.ts";
import type { Fetched } from "../web.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Parts } from "./parts.ts";
import type { Address } from "./to-address.ts";
import { toDocument } from "./to-document.ts";

/** A page may name feeds of comments, of podcasts, broken ones: so many are tried. */
const MOST_TRIED = 3;

type FoundFeed = { readonly url: string; readonly feed: Feed };
type Reader = Pick<Parts, "web" | "parser">;
type Fresh = Extract<Fetched, { readonly kind: "fresh" }>;

/** The feed at an address, or the first that works of those that the page there names. @throws UserError */
export async function findFeed(reader: Reader, { url, isBare }: Address): Promise<FoundFeed> {
  const page = await load(reader, url, isBare);
  const feed = await reader.parser.feed(toDocument(page));
  if (feed.ok) return { url: page.movedTo ?? page.asked, feed: feed.value };
  const links = feed.why === "no-feed" ? await reader.parser.feedLinks(toDocument(page)) : feed;
  if (!links.ok) throw explainFailure(url, links.why);
  let first: unknown;
  for (const link of links.value.slice(0, MOST_TRIED)) {
    try {
      return await readLink(reader, link.url);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      first ??= failure;
    }
  }
  throw first ?? explainFailure(url, "no-feed");
}

async function readLink(reader: Reader, url: string): Promise<FoundFeed> {
  const page = await load(reader, url, false);
  const feed = await reader.parser.feed(toDocument(page));
  if (!feed.ok) throw explainFailure(url, feed.why);
  return { url: page.movedTo ?? url, feed: feed.value };
}

/** "quay.example" is asked for by https, and where nothing listens there, by http. */
async function load(
  { web }: Reader,
  url: string,
  isBare: boolean,
): Promise<Fresh & { readonly asked: string }> {
  const fetched = await web.fetch(url, { want: "feed" });
  if (fetched.kind === "fresh") return { ...fetched, asked: url };
  if (fetched.kind === "unchanged") throw explainFailure(url, "broken-answer");
  if (isBare && fetched.why === "no-connection") {
    return load({ web } as Reader, url.replace(/^https:/u, "http:"), false);
  }
  throw explainFailure(url, fetched.why, fetched.status);
}
