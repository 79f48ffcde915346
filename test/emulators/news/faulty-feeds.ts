import type { ParseFailure } from "../../../src/parser.ts";
import type { WebFailure } from "../../../src/web.ts";
import { type Answer, plainAnswer } from "./answer.ts";
import type { OutletId } from "./outlets.ts";

/** What is done to the text of a good feed, or said instead of it. */
type Fault = {
  readonly name: string;
  readonly outlet: OutletId;
  /** What a good reader makes of it; "read": its entries, all the same. */
  readonly outcome: "read" | WebFailure | ParseFailure;
  readonly status?: number;
  answer(feed: Answer, origin: string): Answer;
};

const edit = (feed: Answer, change: (text: string) => string): Answer => ({
  ...feed,
  body: Buffer.from(change(Buffer.from(feed.body).toString("utf8"))),
});

/** Feeds with something wrong, beside the good ones of the same outlets: `/feeds/NAME`. */
export const FAULTY_FEEDS: readonly Fault[] = [
  {
    name: "truncated",
    outlet: "gazette",
    outcome: "read",
    answer: (feed) => edit(feed, (text) => text.slice(0, Math.floor(text.length / 3))),
  },
  {
    name: "bad-entities",
    outlet: "courier",
    outcome: "read",
    answer: (feed) =>
      edit(feed, (text) => text.replaceAll("</title>", " &nbsp;& caf&eacute; &bogus;</title>")),
  },
  {
    name: "wrong-type",
    outlet: "gazette",
    outcome: "read",
    answer: (feed) => ({ ...feed, type: "text/html; charset=utf-8" }),
  },
  {
    name: "missing",
    outlet: "mail",
    outcome: "status",
    status: 404,
    answer: () => plainAnswer(404),
  },
  {
    name: "failing",
    outlet: "mail",
    outcome: "status",
    status: 500,
    answer: () => plainAnswer(500),
  },
  {
    name: "forbidden",
    outlet: "quarry",
    outcome: "status",
    status: 403,
    answer: () => plainAnswer(403),
  },
  { name: "gone", outlet: "mail", outcome: "status", status: 410, answer: () => plainAnswer(410) },
  {
    name: "busy",
    outlet: "wire",
    outcome: "status",
    status: 503,
    answer: () => plainAnswer(503, "", { "retry-after": "7200" }),
  },
  {
    name: "moved",
    outlet: "echo",
    outcome: "read",
    answer: (_, origin) => plainAnswer(301, "", { location: `${origin}/feed` }),
  },
  {
    name: "round-and-round",
    outlet: "courier",
    outcome: "too-many-redirects",
    answer: (_, origin) => plainAnswer(302, "", { location: `${origin}/feeds/round-and-round` }),
  },
  {
    name: "without-items",
    outlet: "gazette",
    outcome: "read",
    answer: (feed) =>
      edit(feed, (text) => `${text.slice(0, text.indexOf("<item>"))}</channel></rss>`),
  },
  {
    name: "blank",
    outlet: "quarry",
    outcome: "no-feed",
    answer: (feed) => ({ ...feed, body: new Uint8Array() }),
  },
  {
    name: "a-page",
    outlet: "lantern",
    outcome: "no-feed",
    answer: () => ({
      ...plainAnswer(200, "<html><body><h1>We have moved house</h1></body></html>"),
      type: "text/html; charset=utf-8",
    }),
  },
  {
    name: "huge",
    outlet: "gazette",
    outcome: "too-large",
    answer: (feed) =>
      edit(feed, (text) => text.replace("<item>", `<!--${"-".repeat(6_000_000)}--><item>`)),
  },
  {
    name: "endless",
    outlet: "depeche",
    outcome: "timeout",
    answer: (feed) => ({ ...feed, endless: true }),
  },
  {
    name: "kept-for-two-hours",
    outlet: "listok",
    outcome: "read",
    answer: (feed) => ({ ...feed, headers: { "cache-control": "public, max-age=7200" } }),
  },
];
