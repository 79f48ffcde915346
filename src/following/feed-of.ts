/** The feed that an entry stands in. */
export type FeedOf = {
  readonly url: string;
  /** Where its text came from, redirects followed: another may answer at an address of somebody's. */
  readonly readAt: string;
  readonly title: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
};
