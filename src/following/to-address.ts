import { UserError } from "../errors.ts";
import { MAX_KEY } from "../limits.ts";

// "https://", "feed:", "mailto:". A port ("localhost:8080") is none.
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:(?!\d)/iu;
const FEED_SCHEME = /^feed:(?:\/\/)?/iu;
const HTTP = /^https?:\/\//iu;

/** An address as somebody types it. */
export type Address = {
  readonly url: string;
  /** "example.org": nobody has said by which scheme it is read. */
  readonly isBare: boolean;
};

/** Reads "https://quay.example/feed", "feed://quay.example/feed" and "quay.example". @throws UserError for what is no address */
export function toAddress(reference: string): Address {
  const typed = reference.trim().replace(FEED_SCHEME, "");
  const isBare = !SCHEME.test(typed);
  const written = isBare ? `https://${typed}` : typed;
  const url = HTTP.test(written) && URL.canParse(written) ? new URL(written) : null;
  if (!url || (isBare && !/[.:]/u.test(url.host))) {
    throw new UserError(
      `"${typed.slice(0, 100)}" is not a web address.`,
      "Name a feed or a site, such as https://example.org/feed or example.org.",
    );
  }
  url.hash = "";
  if (url.href.length > MAX_KEY) {
    throw new UserError(
      `"${typed.slice(0, 100)}…" is longer than any feed's address.`,
      "Name the site, and its feed is looked for.",
    );
  }
  return { url: url.href, isBare };
}
