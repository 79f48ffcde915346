import { failureWords } from "../cards/web-failure-words.ts";
import { UserError } from "../errors.ts";
import type { Wall } from "../format.ts";
import type { Pages } from "../newsroom/open-pages.ts";
import type { ParseFailure, ReadArticle } from "../parser.ts";
import { quoteReference } from "../sources/quote-reference.ts";
import type { WebFailure } from "../web.ts";
import type { Overrides } from "./load-article.ts";

// "<?xml …?><rss version=", "<feed xmlns=", "<rdf:RDF": the beginning of a feed, whatever its media type says.
const FEED_START =
  /^\s{0,99}(?:<\?xml\b[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99}){0,3}<(?:rss|feed|rdf:RDF)\b/iu;
const START = 2_000; // bytes

/** The article behind a web address, analysed. @throws UserError when there is none, in words about this address */
export async function loadPage(
  url: string,
  { web, parser }: Pick<Pages, "web" | "parser">,
  { published }: Overrides = {},
): Promise<ReadArticle> {
  const name = quoteReference(url);
  const fetched = await web.fetch(url, { want: "page" });
  if (fetched.kind === "failed") throw unread(name, fetched.why, fetched.status);
  // Nothing was said of an earlier copy, so a server has no reason to answer that nothing changed.
  if (fetched.kind === "unchanged")
    throw new UserError(`${name} gave no page.`, "Try again later.");
  if (FEED_START.test(new TextDecoder("latin1").decode(fetched.bytes.subarray(0, START)))) {
    throw new UserError(
      `${name} is a feed, not an article.`,
      "Follow it with /sources add and its address.",
    );
  }
  const parsed = await parser.article(fetched);
  if (!parsed.ok) throw unread(name, parsed.wall ?? parsed.why, null);
  if (published === undefined) return parsed.value;
  const article = { ...parsed.value.article, published };
  return { ...parsed.value, article, ...(await parser.again(article)) };
}

const WALLS: Readonly<Record<Wall, string>> = {
  consent: "the site shows a consent dialog instead of the article",
  paywall: "the site shows the article to subscribers alone",
  "robot-check": "the site checks for robots before it shows anything",
};

function unread(
  name: string,
  why: keyof typeof WALLS | WebFailure | ParseFailure,
  status: number | null,
): UserError {
  const happened = isWall(why) ? WALLS[why] : failureWords(why, status).happened;
  return new UserError(
    `${name} was not read: ${happened}.`,
    "Copy the article's text into a .txt file and give that, or try later.",
  );
}

const isWall = (why: string): why is Wall => why in WALLS;
