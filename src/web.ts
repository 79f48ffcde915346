/** Why a URL gave nothing, as a code: cards find the words, states and the log keep the code. */
export const WEB_FAILURES = [
  /** No http or https address, or one with a password in it. */
  "not-an-address",
  /** It leads to a private network, whatever it is called. */
  "private-address",
  /** Neither 80 nor 443. */
  "port",
  /** The operator does not want this host. */
  "blocked-host",
  /** The site's robots.txt asks programs to stay away, or its server could not say (`status` has its answer). */
  "robots",
  "unknown-host",
  "no-connection",
  /** Its certificate is not valid. */
  "certificate",
  "timeout",
  "too-large",
  "too-many-redirects",
  /** An answer that is neither 2xx, 304 nor a redirect; `status` has it. */
  "status",
  /** The answer broke off, or is not encoded as it says. */
  "broken-answer",
  /** The host has failed so often, or asked us to wait, that it is left alone for now. */
  "host-paused",
  /** We are stopping. */
  "stopped",
] as const;
export type WebFailure = (typeof WEB_FAILURES)[number];

/** What a fetch may know from the last one. */
export type FetchRequest = {
  /** What we would rather have: it goes into the Accept header. */
  readonly want: "page" | "feed";
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
};

/** What the server says about asking again. */
type Freshness = {
  /** As asked, or where redirects led. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds for which the server asks not to be asked again (`max-age`); null: it does not say. */
  readonly freshFor: number | null;
};

export type Fetched =
  | (Freshness & {
      readonly kind: "fresh";
      /** Where the address has moved for good (301 and 308 only); null: it has not. */
      readonly movedTo: string | null;
      readonly status: number;
      readonly bytes: Uint8Array;
      /** Lower-case media type without parameters; "" where none is stated. */
      readonly type: string;
      readonly charset?: string;
    })
  | (Freshness & { readonly kind: "unchanged" })
  | {
      readonly kind: "failed";
      readonly why: WebFailure;
      /** The HTTP status, where there was an answer. */
      readonly status: number | null;
      /** Milliseconds until it may be asked again: as the host says, or while it is left alone; null: nobody says. */
      readonly retryAfter: number | null;
    };

/** The only way to a URL: safe (no private networks), polite (robots, pacing, conditional requests), bounded. */
export type Web = {
  /** Never rejects. */
  fetch(url: string, request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
};
