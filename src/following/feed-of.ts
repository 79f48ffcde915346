/** The feed that an entry stands in. */
export type FeedOf = {
  readonly url: string;
  readonly title: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
};
