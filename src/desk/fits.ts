import type { Reading, Wanted } from "../command.ts";
import { foldOutlet } from "../search/fold-outlet.ts";

/** Whether an article that was opened here is of the time and outlet asked for. One without a date is of no time. */
export function fits({ article, kept }: Reading, { since, outlet }: Wanted): boolean {
  if (since !== undefined) {
    const at = kept?.datedAt ?? Date.parse(article.published ?? "");
    if (!(at >= since)) return false;
  }
  if (outlet === undefined) return true;
  const names = [article.publisher, hostOf(article.url)].filter((name) => name !== null);
  // As the store looks for outlets, so that one word finds the same in both.
  return names.some((name) => foldOutlet(name).includes(foldOutlet(outlet)));
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host : null;
