import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from "openai";
import type { ModelFailure } from "../model.ts";
import { TooLargeError } from "./capped-fetch.ts";

type Rule = {
  /** Whether the same call again, a moment later, may well succeed. */
  readonly retry: boolean;
  /** "opens" at once: the next call cannot succeed before a person acts. "ignores": the server works. */
  readonly breaker: "counts" | "opens" | "ignores";
};

/** What follows from each failure. */
export const FAILURE_RULES: Readonly<Record<ModelFailure, Rule>> = {
  unreachable: { retry: true, breaker: "counts" },
  "server-error": { retry: true, breaker: "counts" },
  "rate-limited": { retry: true, breaker: "counts" },
  timeout: { retry: false, breaker: "counts" }, // the time is used up
  "too-large": { retry: false, breaker: "counts" },
  quota: { retry: false, breaker: "opens" },
  unauthorized: { retry: false, breaker: "opens" },
  "not-found": { retry: false, breaker: "opens" }, // a wrong name or address mends itself no more than a wrong key
  "bad-request": { retry: false, breaker: "ignores" }, // often this one article: too long
  refused: { retry: false, breaker: "ignores" },
  filtered: { retry: false, breaker: "ignores" },
  "cut-off": { retry: false, breaker: "ignores" },
  malformed: { retry: false, breaker: "ignores" },
  resting: { retry: false, breaker: "ignores" },
  unexpected: { retry: false, breaker: "ignores" }, // a defect of ours
};

/** Codes that servers give beside the status, and that say more: a 429 is a full minute or an empty account. */
const CODES: ReadonlyMap<unknown, ModelFailure> = new Map<unknown, ModelFailure>([
  ["insufficient_quota", "quota"],
  ["billing_hard_limit_reached", "quota"],
  ["billing_not_active", "quota"],
  ["invalid_api_key", "unauthorized"],
  ["account_deactivated", "unauthorized"],
  ["model_not_found", "not-found"],
  ["DeploymentNotFound", "not-found"],
  ["content_filter", "filtered"],
  ["content_policy_violation", "filtered"],
  ["rate_limit_exceeded", "rate-limited"],
  ["server_error", "server-error"],
]);

/** What an error object in a body says, which some gateways send with status 200. */
export function failureOfCode(code: unknown): ModelFailure | undefined {
  const status = typeof code === "number" ? code : Number.NaN;
  return CODES.get(code) ?? (status >= 300 ? failureOfStatus(status) : undefined);
}

// Only for statuses without a class of their own.
function failureOfStatus(status: number): ModelFailure {
  if (status === 402) return "quota"; // "payment required": OpenRouter, DeepSeek
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 408) return "timeout";
  if (status === 429) return "rate-limited";
  if (status < 400 || status === 404 || status === 405 || status === 501) return "not-found";
  return status < 500 ? "bad-request" : "server-error";
}

/**
 * Why a call failed, from whatever the SDK threw. By class, then by the server's code and status; never
 * by a message, which the server may word as it likes and which may hold a part of the key.
 */
export function classifyFailure(error: unknown): ModelFailure {
  if (!(error instanceof APIError)) return "unexpected";
  if (error instanceof APIUserAbortError) return "timeout"; // nobody but our deadline aborts
  if (error instanceof APIConnectionTimeoutError) return "timeout";
  if (error instanceof APIConnectionError) {
    return error.cause instanceof TooLargeError ? "too-large" : "unreachable";
  }
  const told = CODES.get(error.code) ?? CODES.get(error.type);
  if (told) return told;
  if (error instanceof AuthenticationError) return "unauthorized";
  if (error instanceof PermissionDeniedError) return "unauthorized";
  if (error instanceof NotFoundError) return "not-found";
  if (error instanceof RateLimitError) return "rate-limited";
  if (error instanceof InternalServerError && error.status !== 501) return "server-error";
  return error.status === undefined ? "unexpected" : failureOfStatus(error.status);
}

const LONGEST_WAIT_MS = 5_000; // somebody waits for the answer; the rules write at once

/**
 * How long to wait before the one retry, in milliseconds.
 * @param code how the call ended
 * @param error what the SDK threw, where it did
 * @param usual the jittered delay where the server asks for none
 * @returns null where a retry makes no sense, or the server asks for too long a wait
 */
export function findRetryDelay(
  code: "answered" | ModelFailure,
  error: unknown,
  usual: number,
): number | null {
  if (code === "answered" || !FAILURE_RULES[code].retry) return null;
  const header = error instanceof APIError ? error.headers?.get("retry-after") : null;
  if (!header) return usual;
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  if (Number.isNaN(asked)) return usual;
  return asked > LONGEST_WAIT_MS ? null : Math.max(asked, usual);
}
