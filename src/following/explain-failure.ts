import { UserError } from "../errors.ts";
import type { ParseFailure } from "../parser.ts";
import type { WebFailure } from "../web.ts";

const LATER = "Try again later.";
const CHECK = "Check the address in a browser.";

/** What a code means for somebody who has just named an address, and what they can do. */
const WORDS: Readonly<Record<WebFailure | ParseFailure, readonly [what: string, hint: string]>> = {
  "not-an-address": [
    "is not a web address",
    "Name one that begins with https:// and has no password in it.",
  ],
  "private-address": [
    "leads to a private network",
    "Whoever runs this bot can open one with VERBATIM_ALLOW_NETWORKS.",
  ],
  port: ["names a port that is not read", "Only the usual ports 80 and 443 are."],
  "blocked-host": [
    "is on a host that whoever runs this bot does not want to be read",
    "Name another one.",
  ],
  robots: [
    "asks programs to stay away",
    "Its robots.txt says so; that is respected. Look for its feed.",
  ],
  "unknown-host": ["has a host that does not exist", CHECK],
  "no-connection": ["could not be reached: its server does not answer", LATER],
  certificate: ["has no valid certificate, so nobody can tell who answers", CHECK],
  timeout: ["took too long to answer", LATER],
  "too-large": ["is larger than any feed or page that is read", CHECK],
  "too-many-redirects": ["leads from one address to the next without an end", CHECK],
  status: ["could not be read: its server answers {status}", CHECK],
  "broken-answer": ["answered something that breaks off or cannot be decoded", LATER],
  "host-paused": [
    "is on a host that has asked to be left alone for a while, or keeps failing",
    LATER,
  ],
  stopped: ["was not read, because the bot is stopping", LATER],
  binary: [
    "is no text but a file such as an image or a PDF",
    "Name a feed or a page that has one.",
  ],
  "too-hard": ["is built so that it cannot be read in reasonable time", "Name another one."],
  "no-article": ["holds no article", CHECK],
  "no-feed": [
    "is no feed, and the page names none",
    "Look for a link called RSS or Feed on the site.",
  ],
};

/** An address that gave nothing, as an error that may be shown. @param status of HTTP, where there was an answer */
export function explainFailure(
  url: string,
  why: WebFailure | ParseFailure,
  status: number | null = null,
): UserError {
  const [what, hint] = WORDS[why];
  return new UserError(`${url} ${what.replace("{status}", String(status ?? "an error"))}.`, hint);
}
