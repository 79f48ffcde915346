import type { ParseFailure, ReadArticle, Stated } from "../parser.ts";
import type { KeptReading } from "../store/articles.ts";
import type { KnownItem } from "../store/feeds.ts";
import type { WebFailure } from "../web.ts";
import type { FeedOf } from "./feed-of.ts";
import { identify } from "./identify.ts";
import { GIVEN_UP, type Task } from "./plan-items.ts";
import type { Round } from "./round.ts";
import { speaksFor } from "./speaks-for.ts";

/** An entry that is being read, with what is known of it. */
export type PageOf = {
  readonly round: Round;
  readonly feed: FeedOf;
  readonly task: Task;
  /** The article that it became when it was read before. */
  readonly kept: KeptReading | null;
  /** What others than the page say of it. */
  readonly stated: Stated;
};

type Validators = Pick<KnownItem, "etag" | "lastModified">;
const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/**
 * Keeps an article and writes down that its entry has been read, in this order: whoever is interrupted between the two reads
 * the page again and finds it known.
 * @param why what was wrong with the page, where the article comes from the feed instead
 */
export async function keepItem(
  page: PageOf,
  read: ReadArticle,
  validators: Validators | null,
  why: WebFailure | ParseFailure | null = null,
): Promise<void> {
  const { round, feed, task, kept } = page;
  const now = round.now();
  const { articles } = round.store;
  const urlBefore = task.known?.url ?? null;
  const known = isBorrowed(page) ? null : kept;
  const identified = await identify(articles, read, { url: task.url, kept: known, urlBefore });
  const keeping = await articles.keep(identified, feed.url, now);
  // A whole text from the feed is final; the page's own, a little different, would look like a correction.
  const isFinal = why !== null && read.grade !== "teaser";
  const failures = why === null ? 0 : isFinal ? GIVEN_UP : failuresAfter(task.known, why);
  await save(page, { article: keeping.id, readAt: now, failures, why }, validators);
  const isCorrection = keeping.outcome === "changed" && kept?.kept.grade !== "teaser";
  if (keeping.outcome === "new") round.tally.kept("new");
  else if (isCorrection) round.tally.kept("corrected");
}

/** Of another site's page only the feed's headline was kept, by a name of its own: the article that is read now has its own. */
const isBorrowed = ({ feed, task: { url }, kept }: PageOf): boolean =>
  kept?.kept.grade === "teaser" && url !== null && !speaksFor(feed.readAt, url);

/** The page has not changed, or says less than what is kept. */
export async function noteUnchanged(page: PageOf, validators: Validators | null): Promise<void> {
  const article = page.task.known?.article ?? null;
  const readAt = page.round.now();
  await save(page, { article, readAt, failures: 0, why: null }, validators);
}

/**
 * Nothing could be kept. An article that was kept before is as good as it was, so its entry has no reason to show; it is looked
 * at again as others are, and an edit that the feed has told of stays to be read.
 */
export async function noteFailure(page: PageOf, why: WebFailure | ParseFailure): Promise<void> {
  const { round, task, kept } = page;
  const failures = failuresAfter(task.known, why);
  const isKeptWhole = kept !== null && kept.kept.grade !== "teaser";
  await save(
    page,
    {
      article: task.known?.article ?? null,
      readAt: isKeptWhole ? round.now() : (task.known?.readAt ?? null),
      failures,
      why: isKeptWhole ? null : why,
      ...(isKeptWhole && task.known && { hash: task.known.hash }),
    },
    task.known,
  );
}

/** A new entry of a long feed that nobody asked for: written down, so that it is no news tomorrow. */
export async function noteSeen(round: Round, feed: FeedOf, task: Task): Promise<void> {
  const page = { round, feed, task, kept: null, stated: {} };
  await save(page, { article: null, readAt: round.now(), failures: 0, why: null }, null);
}

/** A host that is left alone for now says nothing about the page. */
const failuresAfter = (known: KnownItem | null, why: WebFailure | ParseFailure): number =>
  (known?.failures ?? 0) + (why === "host-paused" ? 0 : 1);

type Noted = Pick<KnownItem, "article" | "readAt" | "failures" | "why"> & {
  readonly hash?: string;
};

const save = (
  { round, feed, task }: PageOf,
  noted: Noted,
  validators: Validators | null,
): Promise<void> =>
  round.store.feeds.saveItem(feed.url, {
    key: task.key,
    url: task.url,
    firstSeenAt: task.known?.firstSeenAt ?? round.now(),
    hash: task.hash,
    ...noted,
    etag: (validators ?? NO_VALIDATORS).etag,
    lastModified: (validators ?? NO_VALIDATORS).lastModified,
  });
