import type { Answer } from "./exchange.ts";
import type { UrlJudge } from "./judge-url.ts";
import { readLocation } from "./read-headers.ts";
import { WebError } from "./web-error.ts";

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT: readonly number[] = [301, 308];

export type Followed = {
  readonly answer: Answer;
  /** Where the first address has moved for good; null: it has not. */
  readonly movedTo: string | null;
};

/**
 * Asks for a page, and for the one that it sends us to, up to five times. Each address is judged like the first.
 * From https to http we go too: the page is public, we carry nothing that could be stolen, and some outlets
 * still do it. But such a move is never kept, nor is one with a temporary step in it.
 * @throws WebError too-many-redirects (a circle counts as that at once), and whatever the parts throw
 */
export async function followRedirects(
  start: URL,
  judge: UrlJudge,
  get: (url: URL) => Promise<Answer>,
): Promise<Followed> {
  const seen = new Set<string>();
  let url = start;
  let isKept = true;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    seen.add(url.href);
    const answer = await get(url);
    const location = REDIRECTS.includes(answer.status) ? readLocation(answer.headers) : "";
    if (location === "") {
      const hasMoved = isKept && url.href !== start.href;
      return { answer, movedTo: hasMoved ? url.href : null };
    }
    const next = judge(location, url);
    if (seen.has(next.href)) break;
    isKept &&= PERMANENT.includes(answer.status) && !isDowngrade(url, next);
    url = next;
  }
  throw new WebError("too-many-redirects");
}

const isDowngrade = (from: URL, to: URL): boolean =>
  from.protocol === "https:" && to.protocol === "http:";
