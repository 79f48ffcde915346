import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  OpenAIError,
} from "openai";
import { describe, expect, test } from "vitest";
import { TooLargeError } from "../../src/model/capped-fetch.ts";
import {
  classifyFailure,
  FAILURE_RULES,
  failureOfCode,
  findRetryDelay,
} from "../../src/model/classify-failure.ts";
import { MODEL_FAILURES, type ModelFailure } from "../../src/model.ts";

/** An error as the SDK builds it from what came over the wire. */
const http = (status: number, error: object = {}, headers: Record<string, string> = {}): APIError =>
  APIError.generate(status, { error }, undefined, new Headers(headers));

const lost = (cause: Error): APIConnectionError => new APIConnectionError({ cause });

const TABLE: readonly (readonly [what: string, error: unknown, code: ModelFailure])[] = [
  ["a deadline", new APIUserAbortError(), "timeout"],
  ["the SDK's own time limit", new APIConnectionTimeoutError(), "timeout"],
  ["no connection", lost(new TypeError("fetch failed")), "unreachable"],
  ["an endless body", lost(new TooLargeError()), "too-large"],
  ["400", http(400), "bad-request"],
  ["400 of a filter", http(400, { code: "content_filter" }), "filtered"],
  ["400 for a wrong key", http(400, { code: "invalid_api_key" }), "unauthorized"],
  ["401", http(401), "unauthorized"],
  ["402", http(402), "quota"],
  ["403", http(403), "unauthorized"],
  ["404", http(404), "not-found"],
  ["404 of a model", http(404, { code: "model_not_found" }), "not-found"],
  ["404 of Azure", http(404, { code: "DeploymentNotFound" }), "not-found"],
  ["405", http(405), "not-found"],
  ["408", http(408), "timeout"],
  ["409", http(409), "bad-request"],
  ["413", http(413), "bad-request"],
  ["422", http(422), "bad-request"],
  ["429", http(429), "rate-limited"],
  ["429 by code", http(429, { code: "insufficient_quota" }), "quota"],
  ["429 by type", http(429, { code: null, type: "insufficient_quota" }), "quota"],
  ["500", http(500), "server-error"],
  ["500 that is a limit", http(500, { code: "rate_limit_exceeded" }), "rate-limited"],
  ["501", http(501), "not-found"],
  ["502 without a body", APIError.generate(502, undefined, "x", new Headers()), "server-error"],
  ["529", http(529), "server-error"],
  ["307", http(307), "not-found"],
  [
    "words that only look like a quota",
    http(429, { message: "insufficient_quota" }),
    "rate-limited",
  ],
  ["words that only look like a timeout", http(500, { message: "timed out" }), "server-error"],
  [
    "an error that only has the name",
    Object.assign(new Error(), { name: "APIError" }),
    "unexpected",
  ],
  ["another error of the SDK", new OpenAIError("x"), "unexpected"],
  ["a defect", new TypeError("x is not a function"), "unexpected"],
  ["no error at all", undefined, "unexpected"],
];

test.each(TABLE)("%s is classified", (_, error, code) => {
  expect(classifyFailure(error)).toBe(code);
});

describe("what follows", () => {
  const those = (keep: (code: ModelFailure) => boolean): readonly string[] =>
    MODEL_FAILURES.filter(keep).toSorted();

  test("is one retry for what may pass in a moment", () => {
    expect(those((code) => FAILURE_RULES[code].retry)).toEqual([
      "rate-limited",
      "server-error",
      "unreachable",
    ]);
  });

  test("is rest at once where a person has to act", () => {
    expect(those((code) => FAILURE_RULES[code].breaker === "opens")).toEqual([
      "not-found",
      "quota",
      "unauthorized",
    ]);
  });

  test("is rest after some where the server does not answer", () => {
    expect(those((code) => FAILURE_RULES[code].breaker === "counts")).toEqual([
      "rate-limited",
      "server-error",
      "timeout",
      "too-large",
      "unreachable",
    ]);
  });
});

describe("the delay before the retry", () => {
  const after = (value: string): number | null =>
    findRetryDelay("rate-limited", http(429, {}, { "retry-after": value }), 300);

  test.each([
    ["0", 300],
    ["2", 2_000],
    ["5", 5_000],
    ["6", null],
    ["3600", null],
    ["soon", 300],
    ["-1", 300],
    ["Wed, 21 Oct 2015 07:28:00 GMT", 300],
    [new Date(Date.now() + 60_000).toUTCString(), null],
  ])("for Retry-After: %s", (value, delay) => {
    expect(after(value)).toBe(delay);
  });

  test("is the usual one where the server asks for none", () => {
    expect(findRetryDelay("server-error", http(500), 300)).toBe(300);
    expect(findRetryDelay("unreachable", lost(new Error()), 300)).toBe(300);
  });

  test.each(["answered", "timeout", "refused", "unauthorized", "malformed"] as const)(
    "is none after %s",
    (code) => {
      expect(findRetryDelay(code, http(500), 300)).toBeNull();
    },
  );
});

test.each([
  [429, "rate-limited"],
  [402, "quota"],
  [502, "server-error"],
  ["content_filter", "filtered"],
  ["toString", undefined],
  [7, undefined],
  [null, undefined],
])("an error in a body with the code %s", (code, expected) => {
  expect(failureOfCode(code)).toBe(expected);
});
