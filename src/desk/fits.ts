import { toLatin } from "../analysis/names/to-latin.ts";
import type { Reading, Wanted } from "../command.ts";

/** Whether an article that was opened here is of the time and outlet asked for. One without a date is of no time. */
export function fits({ article, kept }: Reading, { since, outlet }: Wanted): boolean {
  if (since !== undefined) {
    const at = kept?.datedAt ?? Date.parse(article.published ?? "");
    if (!(at >= since)) return false;
  }
  if (outlet === undefined) return true;
  const names = [article.publisher, hostOf(article.url)].filter((name) => name !== null);
  return names.some((name) => toLatin(name).includes(toLatin(outlet)));
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host : null;
