import type { Wall } from "../format.ts";
import type { Parsed, ParseFailure, ReadArticle, Stated } from "../parser.ts";
import { articleId } from "../parsing/article-id.ts";
import type { KeptReading } from "../store/articles.ts";
import type { KnownItem } from "../store/feeds.ts";
import type { Fetched, WebFailure } from "../web.ts";
import { fallBack } from "./fall-back.ts";
import type { FeedOf } from "./feed-of.ts";
import { isAbout } from "./is-about.ts";
import { keepItem, noteFailure, noteUnchanged, type PageOf } from "./keep-item.ts";
import { RECHECK, type Task } from "./plan-items.ts";
import type { Round } from "./round.ts";
import { speaksFor } from "./speaks-for.ts";
import { Stopped } from "./stopped.ts";
import { toDocument } from "./to-document.ts";

type FreshPage = Extract<Fetched, { readonly kind: "fresh" }>;

/**
 * Reads the page of an entry and keeps its article, or what can be had instead. A page that fails is written down and stops
 * nothing.
 * @throws Stopped; whatever the store throws
 */
export async function readItem(round: Round, feed: FeedOf, task: Task): Promise<void> {
  const { url } = task;
  if (url === null) return withoutPage(await pageOf(round, feed, task), "not-an-address", null);
  for (let other = round.underWay.get(url); other; other = round.underWay.get(url)) {
    await other.catch(() => {});
  }
  const reading = pageOf(round, feed, task).then((page) => readPage(page, url));
  round.underWay.set(url, reading);
  try {
    await reading;
    round.read.add(url);
  } finally {
    round.underWay.delete(url);
  }
}

/** What is known of the entry and its article before it is read. */
async function pageOf(round: Round, feed: FeedOf, task: Task): Promise<PageOf> {
  const id = task.known?.article ?? null;
  const kept = id === null ? null : await loadOne(round, id);
  return { round, feed, task, kept, stated: stated(feed, task, kept) };
}

async function readPage(page: PageOf, url: string): Promise<void> {
  const { round, task, kept, stated: said } = page;
  const isReadNow = round.read.has(url);
  if (isReadNow && kept) return noteUnchanged(page, task.known);
  const there = task.known ? null : await readBefore(round, url, isReadNow);
  if (there) return keepItem(page, there, null);
  const fetched = await round.web.fetch(url, {
    want: "page",
    // One of its own: a round's would have a listener for every page.
    signal: AbortSignal.any([round.signal]),
    ...(kept && validators(task.known)),
  });
  switch (fetched.kind) {
    case "unchanged":
      return noteUnchanged(page, fetched);
    case "failed":
      if (fetched.why === "stopped") throw new Stopped();
      return withoutPage(page, fetched.why, null);
    case "fresh": {
      const isOwn = speaksFor(page.feed.readAt, fetched.url);
      const believed = isOwn ? said : ofKept(await loadAt(round, fetched.url));
      const parsed = await round.parser.article(toDocument(fetched), believed);
      return keepParsed(page, fetched, parsed);
    }
  }
}

async function keepParsed(
  page: PageOf,
  fetched: FreshPage,
  parsed: Parsed<ReadArticle>,
): Promise<void> {
  if (!parsed.ok) return withoutPage(page, parsed.why, parsed.wall);
  const read = parsed.value;
  const { item } = page.task;
  if (item && !isAbout(item, read)) return withoutPage(page, "no-article", read.wall);
  if (read.grade !== "teaser") return keepItem(page, read, fetched);
  // The feed may carry what the page withholds; and what is kept whole is not exchanged for its beginning.
  if (page.kept && page.kept.kept.grade !== "teaser") return noteUnchanged(page, fetched);
  const whole = await fallBack(page.round.parser, page, read.wall);
  return keepItem(page, whole && whole.grade !== "teaser" ? whole : read, fetched);
}

/** Nothing came of the page: an article that is kept stays; else what the feed itself says is kept. */
async function withoutPage(
  page: PageOf,
  why: WebFailure | ParseFailure,
  wall: Wall | null,
): Promise<void> {
  const { round, task, kept } = page;
  round.tally.skipped({ url: task.url ?? task.key, why });
  const cameFromFeed = task.known?.why !== null && task.item?.content;
  if (kept && kept.kept.grade !== "teaser" && !cameFromFeed) return noteFailure(page, why);
  const read = await fallBack(round.parser, page, wall);
  const isWorse = read?.grade === "teaser" && kept !== null;
  if (!read || isWorse) return noteFailure(page, why);
  return keepItem(page, read, null, why);
}

/** A page that another entry has brought a short while ago need not be fetched again. */
async function readBefore(
  round: Round,
  url: string,
  isReadNow: boolean,
): Promise<ReadArticle | null> {
  const kept = await loadAt(round, url);
  if (!kept || kept.kept.grade === "teaser") return null;
  if (!isReadNow && round.now() - kept.kept.readAt >= RECHECK) return null;
  const { article } = kept;
  const { grade, wall } = kept.kept;
  // Where it cannot be read again, the page is fetched, and its failure written down.
  const again = await round.parser.again(article).catch(() => null);
  return again && { article, grade, wall, ...again };
}

async function loadOne(round: Round, id: string): Promise<KeptReading | null> {
  return (await round.store.articles.load([{ id }]))[0] ?? null;
}

const loadAt = (round: Round, url: string): Promise<KeptReading | null> =>
  loadOne(round, articleId({ url, text: url }));

const validators = (known: KnownItem | null) =>
  known?.why === null ? { etag: known.etag, lastModified: known.lastModified } : {};

/** What the entry's feed says of it; where it lists it no longer, what was kept of it. */
function stated(feed: FeedOf, { item }: Task, kept: KeptReading | null): Stated {
  if (item) {
    const { title, author, published } = item;
    return { title, byline: author, published, publisher: feed.title, language: feed.language };
  }
  return kept ? ofKept(kept) : { publisher: feed.title };
}

/** What is known of an article already, so that a page that says less of itself takes none of it away. */
function ofKept(kept: KeptReading | null): Stated {
  if (!kept) return {};
  const { title, byline, published, publisher, language } = kept.article;
  return { title, byline, published, publisher, language };
}
