import type { FeedItem } from "../feed.ts";
import type { ReadArticle } from "../parser.ts";

/** So many words of the entry must be there to judge by, and so large a share of them must stand on the page. */
const FEWEST = 5;
const SHARED = 0.25;
/** The feed's own words, longer than most that say nothing. In scripts without blanks whole lines match or none does. */
const WORDS = /[\p{L}\p{N}]{4,40}/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether a page is about what its feed says of it. A dialog, a front page and "this page has moved" come with status 200 and
 * enough text; none has the words of the headline and the summary. Where the feed says too little to tell, it is believed.
 */
export function isAbout({ title, summary }: FeedItem, { article }: ReadArticle): boolean {
  const said = `${title ?? ""} ${summary ?? ""}`;
  const words = wordsOf(said);
  if (words.size < FEWEST || UNSPACED.test(said)) return true;
  const page = wordsOf(`${article.title ?? ""} ${article.text}`);
  let shared = 0;
  for (const word of words) if (page.has(word)) shared++;
  return shared >= words.size * SHARED;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.normalize("NFC").toLowerCase().match(WORDS));
