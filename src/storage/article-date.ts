const HOUR_MILLISECONDS = 3_600_000;
// "2025-02-13", "2025-02-13T09:30", "2025-02-13T09:30:00+02:00".
const ISO =
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * When an article counts as news: at its stated date, or when it was read where it states none that can be. A clock may
 * be an hour fast; a date beyond that is that of an event, or wrong. Dates without a zone are taken as UTC.
 * @param published ISO, as the source states it
 * @param readAt epoch milliseconds
 */
export function dateArticle(published: string | null, readAt: number): number {
  const match = published === null ? null : ISO.exec(published);
  if (!match) return readAt;
  const [stated] = match;
  const zoned = stated.includes("T") && match.groups?.zone === undefined ? `${stated}Z` : stated;
  const at = Date.parse(zoned);
  return Number.isNaN(at) || at > readAt + HOUR_MILLISECONDS ? readAt : at;
}
