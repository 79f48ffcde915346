import type { Block } from "../card.ts";

/** More lines on one card nobody reads. */
const PAGE = 25;

/** A page of a long list. */
export type Page<Item> = {
  readonly items: readonly Item[];
  /** What is not on it, told; empty where all is. */
  readonly rest: readonly Block[];
};

/**
 * One page of a list, and a line that counts the rest.
 * @param number from 1; a page behind the last is the last
 * @param more how to see the others ("/sources page:2"), from the next page's number; null: there is no way
 */
export function pageOf<Item>(
  items: readonly Item[],
  number = 1,
  more: ((next: number) => string) | null = null,
): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const page = Math.min(number, pages);
  const start = (page - 1) * PAGE;
  const shown = items.slice(start, start + PAGE);
  const left = items.length - shown.length;
  if (left === 0) return { items: shown, rest: [] };
  const range = `${start + 1} to ${start + shown.length} of ${items.length}`;
  const next = more?.(page < pages ? page + 1 : 1);
  const text = more ? `${range}. The others: ${next}` : `${range}; ${left} more are not shown.`;
  return { items: shown, rest: [{ kind: "text", text }] };
}
