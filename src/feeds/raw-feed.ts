/** A piece of text as a feed states it: HTML to be read, or text that means what it shows ("x < y"). */
export type RawText = { readonly value: string; readonly markup: boolean };

/** An entry as a parser hands it over, fall-backs already chosen; nothing in it is trusted yet. */
export type RawItem = {
  readonly id: string | null;
  /** Best first; the first one that leads anywhere is the entry's. */
  readonly links: readonly string[];
  /** What the entry's relative links go by, itself perhaps relative. */
  readonly base: string | null;
  readonly title: RawText | null;
  readonly summary: RawText | null;
  readonly content: RawText | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
};

/** A feed as a parser hands it over, whatever its format. */
export type RawFeed = {
  readonly title: RawText | null;
  readonly links: readonly string[];
  readonly base: string | null;
  readonly language: string | null;
  readonly items: readonly RawItem[];
  /** Minutes. */
  readonly ttl: number | null;
  /** "hourly", "daily", …, and how often in it. */
  readonly period: string | null;
  readonly frequency: number | null;
};

/** HTML that may be absent. */
export const markup = (value: string | null | undefined): RawText | null =>
  value ? { value, markup: true } : null;

/** Text without markup that may be absent. */
export const plain = (value: string | null | undefined): RawText | null =>
  value ? { value, markup: false } : null;

const ADDRESS = /^\s{0,9}https?:/iu;

/** An id as the last of the links, where it is an address: anything else would resolve to one that nobody has. */
export const idLink = (id: string | null | undefined): readonly string[] =>
  id && ADDRESS.test(id) ? [id] : [];
