import type { ParseFailure } from "../parser.ts";
import type { WebFailure } from "../web.ts";

/** A failure as a person understands it, two clauses and a sentence; the log and the answer have the code. */
export type FailureWords = {
  /** What happened, to be read behind "Not read: ". */
  readonly happened: string;
  /** Who can mend it, and how; where nobody needs to, that. */
  readonly mend: string;
};

/** Whatever fails, this still works. */
export const STILL_WORKS = "What was read before stays, and all other feeds go on.";

const OURS = "We try again by ourselves; nothing needs to be done.";
const SITE = "Only the site can mend it; we keep trying, less and less often.";
const OPERATOR = "Whoever runs this bot can allow it in its settings.";

/** Every reason why an address gave nothing. */
export const WEB_FAILURE_WORDS: Readonly<Record<WebFailure | ParseFailure, FailureWords>> = {
  "not-an-address": {
    happened: "it is no http or https address, or it has a password in it",
    mend: "Remove it and add the address as a browser shows it.",
  },
  "private-address": {
    happened: "the address leads into a private network, where we do not go",
    mend: OPERATOR,
  },
  port: { happened: "the address has an unusual port, which we do not ask", mend: OPERATOR },
  "blocked-host": { happened: "this site is blocked here", mend: OPERATOR },
  robots: {
    happened: "the site asks programs to stay away from this page",
    mend: "Only the site can allow it, in its robots.txt; we keep to it.",
  },
  "unknown-host": {
    happened: "there is no site of this name",
    mend: "Check the spelling; if the site has moved, remove it and add its new address.",
  },
  "no-connection": { happened: "the site's server cannot be reached", mend: OURS },
  certificate: { happened: "the site's certificate is not valid", mend: SITE },
  timeout: { happened: "the site took too long to answer", mend: OURS },
  "too-large": { happened: "the site sent more than any article or feed needs", mend: SITE },
  "too-many-redirects": { happened: "the site sends us in circles", mend: SITE },
  status: { happened: "the site answered with an error", mend: SITE },
  "broken-answer": { happened: "the site's answer broke off or could not be unpacked", mend: OURS },
  "host-paused": {
    happened: "the site failed often or asked us to wait, so it is left alone for a while",
    mend: OURS,
  },
  stopped: { happened: "we were stopped while reading it", mend: OURS },
  binary: {
    happened: "it is a file that is no text, such as a PDF or an image",
    mend: "Name a page or a feed instead.",
  },
  "too-hard": {
    happened: "the page is built in a way that takes far too much time or memory to read",
    mend: SITE,
  },
  "no-article": {
    happened: "there is no article on the page",
    mend: "If a browser shows one, the site builds it with scripts, which we do not run.",
  },
  "no-feed": {
    happened: "there is no feed there, and the page names none",
    mend: "Look for “RSS” on the site, remove this one and add that address.",
  },
};

/** What some answers mean to a person; all others are told by their number. */
const STATUS_WORDS: Readonly<Record<number, FailureWords>> = {
  401: { happened: "the site wants a log-in (401)", mend: "Only the site can open it." },
  402: { happened: "the site wants to be paid (402)", mend: "Only the site can open it." },
  403: { happened: "the site refuses us (403)", mend: "Only the site can let us in." },
  404: {
    happened: "the site has nothing at this address (404)",
    mend: "If it has moved, remove it and add its new address.",
  },
  410: { happened: "the site has taken it down for good (410)", mend: "Remove it." },
  429: { happened: "the site says that we ask too often (429)", mend: OURS },
};

const FIRST_SERVER_ERROR = 500;

/** The words for a failure. @param why a code; one that is not known is told as it is */
export function failureWords(why: string, status: number | null): FailureWords {
  if (why === "status" && status !== null) {
    const mend = status >= FIRST_SERVER_ERROR ? OURS : SITE;
    const whose =
      status >= FIRST_SERVER_ERROR
        ? "the site's server has a fault"
        : "the site answered with an error";
    return STATUS_WORDS[status] ?? { happened: `${whose} (${status})`, mend };
  }
  return isKnown(why) ? WEB_FAILURE_WORDS[why] : { happened: why, mend: OURS };
}

const isKnown = (why: string): why is WebFailure | ParseFailure =>
  Object.hasOwn(WEB_FAILURE_WORDS, why);
