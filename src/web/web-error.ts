import type { WebFailure } from "../web.ts";

/** Ends a fetch. Only `src/web/` throws it and only `fetch` catches it: callers get a value. */
export class WebError extends Error {
  override readonly name = "WebError";
  readonly why: WebFailure;
  readonly status: number | null;
  /** Milliseconds. */
  readonly retryAfter: number | null;
  /** The connection broke off: the same request may succeed a moment later. */
  readonly isReset: boolean;

  constructor(
    why: WebFailure,
    status: number | null = null,
    retryAfter: number | null = null,
    isReset = false,
  ) {
    super(why);
    this.isReset = isReset;
    this.why = why;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
