import type * as z from "zod";

/** What the code asks a language model for, once. */
export type ModelRequest<Output = unknown> = {
  /** The prompt's name: what the server and the log call the answer's shape. */
  readonly name: string;
  /** What to do, in our words alone. */
  readonly instructions: string;
  /** What to do it with: foreign text, as JSON. */
  readonly input: string;
  /** Sent as a strict structured output, and checked again on what comes back. */
  readonly schema: z.ZodType<Output>;
  readonly mostOutputTokens: number;
};

/** Tokens that a server counted; zero where it counted none. */
export type Usage = { readonly input: number; readonly output: number };

/** Why there is no answer of a model, by class. The log holds the code, a card says it in plain words. */
export const MODEL_FAILURES = [
  "unreachable", // no connection, or one that broke
  "timeout",
  "rate-limited",
  "quota", // the account has no money left
  "unauthorized", // the key is wrong, or may not use this model
  "not-found", // no such model or no such address
  "bad-request", // the server does not take what we send
  "server-error",
  "refused", // the model will not write about this
  "filtered", // the provider's safety filter cut in
  "cut-off", // the answer ran out of its length
  "malformed", // no JSON, or not of the asked shape
  "too-large", // an answer beyond every limit
  "resting", // too many failures lately: the server is left alone for a while
  "unexpected",
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

export type ModelReply<Output> =
  | { readonly kind: "answered"; readonly output: Output; readonly usage: Usage }
  | { readonly kind: "failed"; readonly why: ModelFailure; readonly usage: Usage };

/** A language model behind whatever server. Never rejects: a failure is a reply too. */
export type Model = {
  /** As the server knows it: "gpt-5-mini". */
  readonly name: string;
  ask<Output>(request: ModelRequest<Output>): Promise<ModelReply<Output>>;
};
