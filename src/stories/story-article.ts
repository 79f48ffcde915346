import type { Kept } from "../store/articles.ts";

/** What is needed of an article to see which others tell the same. Callers may pass larger objects and get them back. */
export type StoryArticle = {
  readonly id: string;
  readonly title: string | null;
  /** The article's own sentences; share links, bylines and teasers of other articles only blur it. */
  readonly text: string;
  /** When it counts as news, epoch milliseconds; null: not known. */
  readonly at: number | null;
  /** People, organisations and places that it names, as far as they are known. */
  readonly names: readonly string[];
  readonly url: string | null;
  /** Who published it; null: not known. */
  readonly outlet: string | null;
  /** From 1; a higher one is a corrected text. */
  readonly version?: number;
  /** ISO 639-1; left out: told from the text. */
  readonly language?: string;
  /** How much of the article was read; left out: all of it. */
  readonly grade?: Kept["grade"];
};
