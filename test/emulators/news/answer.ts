/** What a page or feed of the world answers, before conditional requests are looked at. */
export type Answer = {
  readonly status: number;
  /** Media type, with its charset where the outlet states one. */
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which validators it has; an outlet without any is always read whole. */
  readonly validators?: "etag" | "last-modified" | "changing-etag";
  readonly modifiedAt?: number;
  /** The body comes a byte at a time and never ends. */
  readonly endless?: boolean;
};

/** A short answer in plain text. */
export const plainAnswer = (
  status: number,
  text = "",
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, type: "text/plain; charset=utf-8", body: Buffer.from(text), headers });
