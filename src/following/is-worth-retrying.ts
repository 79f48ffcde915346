import type { ParseFailure } from "../parser.ts";
import type { WebFailure } from "../web.ts";

/** Failures that may be over in an hour. The others are the site's wish, or a page that will never be an article. */
const PASSING: ReadonlySet<WebFailure | ParseFailure> = new Set([
  "unknown-host",
  "no-connection",
  "certificate",
  "timeout",
  "status",
  "broken-answer",
  "host-paused",
  "stopped",
]);

/** Whether a page that failed so is worth another try. */
export const isWorthRetrying = (why: WebFailure | ParseFailure): boolean => PASSING.has(why);
