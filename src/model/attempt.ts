import type { ModelFailure, Usage } from "../model.ts";

/** One call over the wire, as a log may hold it: no text, no key, no address. */
export type Attempt = {
  /** The request's name: "digest". */
  readonly request: string;
  readonly endpoint: "responses" | "chat";
  /** 2 is the one retry. A call in another dialect of the server is no retry. */
  readonly attempt: number;
  readonly code: "answered" | ModelFailure;
  /** HTTP status, null where there was no answer. */
  readonly status: number | null;
  readonly ms: number;
  readonly usage: Usage;
};

/** Is told of every call. A watcher that throws is not listened to. */
export type Watch = (attempt: Attempt) => void;
