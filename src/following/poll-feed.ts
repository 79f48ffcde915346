import type { Feed, FeedItem } from "../feed.ts";
import { MAX_KEY } from "../limits.ts";
import type { ParseFailure } from "../parser.ts";
import type { FeedState } from "../store/feeds.ts";
import type { Fetched, WebFailure } from "../web.ts";
import { eachAtOnce } from "./each-at-once.ts";
import { noteSeen } from "./keep-item.ts";
import { nextPoll, nextTry } from "./next-poll.ts";
import { type Plan, planItems, YOUNG } from "./plan-items.ts";
import { readItem } from "./read-item.ts";
import type { Round } from "./round.ts";
import { speaksFor } from "./speaks-for.ts";
import { Stopped } from "./stopped.ts";
import { toDocument } from "./to-document.ts";

/** Pages of one feed that are read at once; those of one host wait for each other all the same. */
const PAGES_AT_ONCE = 4;
/** Longer than this a feed is not known to be quiet. */
const QUIET_WATCH = 7 * 86_400_000;

type Failed = Extract<Fetched, { readonly kind: "failed" }>;
type Answered = Exclude<Fetched, Failed>;

/**
 * Asks a feed for its entries, reads their pages, and writes down how it went and when it is next. Interrupted, the feed keeps
 * its old validators and stays due, so that the next poll sees all its entries again and goes on with those that are left.
 * @throws whatever the store throws
 */
export async function pollFeed(round: Round, state: FeedState): Promise<void> {
  const { etag, lastModified } = state;
  const { tally } = round;
  const signal = AbortSignal.any([round.signal]);
  const fetched = await round.web.fetch(state.url, { want: "feed", etag, lastModified, signal });
  if (fetched.kind === "failed") {
    if (fetched.why === "stopped") return saveUnfinished(round, state);
    return saveFailure(round, state, fetched);
  }
  if (fetched.kind === "unchanged") {
    tally.polled("unchanged");
    return readPages(round, state, { fetched, feed: null });
  }
  const parsed = await round.parser.feed(toDocument(fetched));
  if (!parsed.ok) {
    const { status } = fetched;
    return saveFailure(round, state, { why: parsed.why, status, retryAfter: null });
  }
  tally.polled("changed");
  const moved = await follow(round, state, fetched.movedTo);
  const { title, home } = parsed.value;
  const named = { ...moved, title: title ?? state.title, home: home ?? state.home };
  return readPages(round, named, { fetched, feed: parsed.value });
}

/**
 * The feed has moved for good: a feed was found there, so all that is known of it goes along. Only within its site: what a feed has
 * listed would else come to all who follow the other one, now or one day. To another site it is followed at every poll.
 */
async function follow(round: Round, state: FeedState, movedTo: string | null): Promise<FeedState> {
  if (movedTo === null || movedTo === state.url || movedTo.length > MAX_KEY) return state;
  if (!speaksFor(state.url, movedTo)) return state;
  await round.store.feeds.move(state.url, movedTo);
  // Where it was followed already, what is known of it there holds, not what the one that leads to it has answered.
  return (await round.store.feeds.load(movedTo)) ?? { ...state, url: movedTo };
}

/** @param feed null: it has not changed */
async function readPages(
  round: Round,
  state: FeedState,
  { fetched, feed }: { fetched: Answered; feed: Feed | null },
): Promise<void> {
  const { signal } = round;
  const { url, title } = state;
  const about = { url, readAt: fetched.url, title, language: feed?.language ?? null };
  const plan = await planPages(round, state, feed?.items ?? []);
  let isDone = true;
  try {
    await eachAtOnce(plan.pass, 1, signal, (task) => noteSeen(round, about, task));
    isDone = await eachAtOnce(plan.read, PAGES_AT_ONCE, signal, (task) =>
      readItem(round, about, task),
    );
  } catch (failure) {
    if (!(failure instanceof Stopped)) throw failure;
    isDone = false;
  }
  if (!isDone) return saveUnfinished(round, state);
  return saveSuccess(round, state, { fetched, feed, isCut: plan.isCut });
}

async function planPages(
  { store, now }: Round,
  { url, succeededAt }: FeedState,
  items: readonly FeedItem[],
): Promise<Plan> {
  const known = await store.feeds.items(
    url,
    items.map(({ key }) => key),
  );
  const recent = await store.feeds.recent(url, now() - YOUNG);
  return planItems({ items, known, recent, isFirst: succeededAt === null }, now());
}

/** Still due: in its old place where the program stops, behind all others where its turn is over. */
function saveUnfinished({ store, now, isStopping }: Round, state: FeedState): Promise<void> {
  return store.feeds.save(isStopping() ? state : { ...state, nextPollAt: now() + 1 });
}

async function saveSuccess(
  { store, now }: Round,
  state: FeedState,
  { fetched, feed, isCut }: { fetched: Answered; feed: Feed | null; isCut: boolean },
): Promise<void> {
  const { etag, lastModified, freshFor } = fetched;
  const at = now();
  const [newest] = await store.feeds.recent(state.url, at - QUIET_WATCH);
  const quietFor = at - (newest?.firstSeenAt ?? at - QUIET_WATCH);
  await store.feeds.save({
    ...state,
    // Without them the next poll gets all entries again, and those that this one left.
    etag: isCut ? null : etag,
    lastModified: isCut ? null : lastModified,
    status: fetched.kind === "fresh" ? fetched.status : 304,
    why: null,
    failures: 0,
    triedAt: at,
    succeededAt: at,
    nextPollAt: nextPoll(at, {
      answer: isCut ? null : freshFor,
      feed: isCut ? 0 : (feed?.freshFor ?? null),
      quietFor,
    }),
  });
}

async function saveFailure(
  { store, now, tally }: Round,
  state: FeedState,
  {
    why,
    status,
    retryAfter,
  }: Pick<Failed, "status" | "retryAfter"> & { why: WebFailure | ParseFailure },
): Promise<void> {
  const at = now();
  const failures = state.failures + 1;
  tally.failed({ feed: state.url, why });
  await store.feeds.save({
    ...state,
    status,
    why,
    failures,
    triedAt: at,
    nextPollAt: nextTry(at, { failures, status, retryAfter, key: state.url }),
  });
}
