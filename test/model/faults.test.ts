import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ModelFailure } from "../../src/model.ts";
import { FAULTS, type FaultName } from "../emulators/model/faults.ts";
import { type ModelServer, startModelServer } from "../emulators/model/model-server.ts";
import { type Asked, askOnce, DRAFT, KEY } from "./ask.ts";

type Case = readonly [fault: FaultName, code: "answered" | ModelFailure, calls: number];

/** What one ask comes to, over either API, where the fault lasts. */
const CASES: readonly Case[] = [
  ["500", "server-error", 2],
  ["502 page", "server-error", 2],
  ["503", "server-error", 2],
  ["429", "rate-limited", 2],
  ["429, soon again", "rate-limited", 2],
  ["429, much later", "rate-limited", 1],
  ["no money", "quota", 1],
  ["402", "quota", 1],
  ["401", "unauthorized", 1],
  ["403", "unauthorized", 1],
  ["no model", "not-found", 1],
  ["400", "bad-request", 1],
  ["400 filter", "filtered", 1],
  ["error in 200", "rate-limited", 2],
  ["redirect", "not-found", 1],
  ["refusal", "refused", 1],
  ["thinks first", "answered", 2],
  ["length", "cut-off", 1],
  ["filter finish", "filtered", 1],
  ["no JSON", "malformed", 1],
  ["wrong shape", "malformed", 1],
  ["half a JSON", "malformed", 1],
  ["fenced", "answered", 1],
  ["thinks aloud", "answered", 1],
  ["extra keys", "answered", 1],
  ["lone surrogate", "answered", 1],
  ["no usage", "answered", 1],
  ["null content", "malformed", 1],
  ["empty choices", "malformed", 1],
  ["JSON null", "malformed", 1],
  ["empty body", "malformed", 1],
  ["200 page", "malformed", 1],
  ["drip", "timeout", 1],
  ["hang", "timeout", 1],
  ["reset", "unreachable", 2],
  ["reset in body", "unreachable", 2],
  ["10 MB", "too-large", 1],
  ["10 MB, gzip", "too-large", 1],
  ["endless", "too-large", 1],
  ["slow", "answered", 1],
];

const TIMEOUT = 400;
const SLACK = 1_500; // a busy machine
let server: ModelServer;
let chatServer: ModelServer;

beforeAll(async () => {
  server = await startModelServer({ answer: () => DRAFT });
  chatServer = await startModelServer({ answer: () => DRAFT });
});
afterAll(() => Promise.all([server.close(), chatServer.close()]));

const codeOf = ({ reply }: Asked): string => (reply.kind === "answered" ? "answered" : reply.why);

/** Not even a part of the key, or of a word that the server said. */
function expectNoLeak(asked: Asked): void {
  const told = JSON.stringify(asked);
  for (const part of ["Zx81", "Qw7k", "sk-", KEY, "server says", "Gateway", "127.0.0.1"]) {
    expect(told).not.toContain(part);
  }
}

function expectCase(asked: Asked, code: string, calls: number): void {
  expect(codeOf(asked)).toBe(code);
  expect(asked.attempts).toHaveLength(calls);
  expect(asked.attempts.at(-1)?.code).toBe(code);
  expect(asked.ms).toBeLessThan(TIMEOUT + SLACK);
  expectNoLeak(asked);
}

describe("the Responses API", () => {
  beforeEach(() => server.recover());

  test.each(CASES)("%s comes to %s", async (fault, code, calls) => {
    const before = server.calls.length;
    server.fail(fault);
    const asked = await askOnce(server.url, { timeoutMs: TIMEOUT });
    expectCase(asked, code, calls);
    expect(server.calls).toHaveLength(before + calls);
  });

  test("every fault of the emulator has its case", () => {
    const tested = new Set([...CASES.map(([fault]) => fault), "no endpoint"]);
    expect(Object.keys(FAULTS).filter((fault) => !tested.has(fault))).toEqual([]);
    expect(tested.size).toBeGreaterThanOrEqual(28);
  });
});

describe("chat completions", () => {
  beforeEach(() => chatServer.recover());

  test.each(CASES)("%s comes to %s", async (fault, code, calls) => {
    const before = chatServer.calls.length;
    chatServer.fail("no endpoint", 1);
    chatServer.fail(fault);
    const asked = await askOnce(chatServer.url, { timeoutMs: TIMEOUT });
    expectCase({ ...asked, attempts: asked.attempts.slice(1) }, code, calls);
    expect(chatServer.calls.slice(before).map(({ api }) => api)).toEqual([
      "responses",
      ...Array.from({ length: calls }, () => "chat"),
    ]);
  });
});

describe("no server at all", () => {
  test.each([
    ["a refused port", "http://127.0.0.1:9/v1", "unreachable"],
    ["an unknown host", "http://model.invalid/v1", "unreachable"],
    ["no address", "not an address", "unexpected"],
  ])("%s comes to %s", async (_, url, code) => {
    const asked = await askOnce(url, { timeoutMs: 4_000 });
    expect(codeOf(asked)).toBe(code);
    expect(asked.attempts.length).toBeLessThanOrEqual(2);
    expectNoLeak(asked);
  });

  test("a key that no header can hold does not come back", async () => {
    const asked = await askOnce(server.url, { apiKey: "sk-proj-Zx81\nQw7k" });
    expect(codeOf(asked)).not.toBe("answered");
    expectNoLeak(asked);
  });
});

test("half a character in an answer becomes a whole one", async () => {
  server.recover();
  server.fail("lone surrogate");
  const { reply } = await askOnce(server.url);
  expect(reply).toMatchObject({
    output: { bullets: [{ text: "The bridge opens in May.\uFFFD", sentence: 3 }] },
  });
});

test("a redirect is not followed", async () => {
  server.recover();
  server.fail("redirect");
  await askOnce(server.url);
  expect(server.calls.filter(({ path }) => path.includes("elsewhere"))).toEqual([]);
});
