import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Model, ModelReply } from "../../src/model.ts";
import type { FaultName } from "../emulators/model/faults.ts";
import { type ModelServer, startModelServer } from "../emulators/model/model-server.ts";
import { DRAFT, type Draft, openWatched, REQUEST } from "./ask.ts";

const MOST_CALLS = 5;
const ASKS = 40;

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer({ answer: () => DRAFT });
});
afterEach(() => server.close());

const codeOf = (reply: ModelReply<Draft>): string =>
  reply.kind === "answered" ? "answered" : reply.why;
const count = (replies: readonly ModelReply<Draft>[], code: string): number =>
  replies.filter((reply) => codeOf(reply) === code).length;

const askTogether = (model: Model, times = ASKS): Promise<readonly ModelReply<Draft>[]> =>
  Promise.all(Array.from({ length: times }, () => model.ask(REQUEST)));

async function askInTurn(model: Model, times = ASKS): Promise<readonly ModelReply<Draft>[]> {
  const replies: ModelReply<Draft>[] = [];
  for (let at = 0; at < times; at++) replies.push(await model.ask(REQUEST));
  return replies;
}

const OUTAGES: readonly FaultName[] = ["500", "429", "hang", "drip", "reset", "reset in body"];
const WAYS = [
  ["at once", askTogether],
  ["one after another", askInTurn],
] as const;

describe.each(WAYS)("asked 40 times %s", (_, ask) => {
  test.each(OUTAGES)("%s costs five calls at most", async (fault) => {
    server.fail(fault);
    const replies = await ask(openWatched(server.url, { timeoutMs: 150 }).model);
    expect(server.calls.length).toBeLessThanOrEqual(MOST_CALLS);
    expect(count(replies, "answered")).toBe(0);
    expect(count(replies, "resting") + count(replies, "timeout")).toBeGreaterThan(ASKS - 7);
  });

  test.each(OUTAGES)("%s after a good start costs five calls at most", async (fault) => {
    const { model } = openWatched(server.url, { timeoutMs: 150 });
    await ask(model, 10);
    const before = server.calls.length;
    server.fail(fault);
    await ask(model);
    expect(server.calls.length - before).toBeLessThanOrEqual(MOST_CALLS);
  });

  test("the whole server down costs five calls at most", async () => {
    const { model, attempts } = openWatched("http://127.0.0.1:9/v1");
    await ask(model);
    expect(attempts.length).toBeLessThanOrEqual(MOST_CALLS);
  });

  test("an outage of a server without the Responses API costs five calls at most", async () => {
    const chat = await startModelServer({ answer: () => DRAFT, lacks: ["responses"] });
    chat.fail("500");
    await ask(openWatched(chat.url).model);
    await chat.close();
    expect(chat.calls.length).toBeLessThanOrEqual(MOST_CALLS);
  });

  test.each(["401", "no money", "no model"] as const)("%s costs one call", async (fault) => {
    server.fail(fault);
    const replies = await ask(openWatched(server.url).model);
    expect(server.calls).toHaveLength(1);
    expect(count(replies, "resting")).toBe(ASKS - 1);
  });

  test.each(["refusal", "filter finish", "length", "no JSON", "400"] as const)(
    "%s does not stop the next ask",
    async (fault) => {
      server.fail(fault, 6);
      const replies = await ask(openWatched(server.url).model, 10);
      expect(count(replies, "answered")).toBe(4);
      expect(server.calls).toHaveLength(10);
    },
  );
});

describe("after an outage", () => {
  const REST = 200;
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST + 20));

  test("one call finds out that the server is back, and all are answered", async () => {
    const { model } = openWatched(server.url, { restMs: REST });
    server.fail("500", 3);
    expect(count(await askTogether(model), "answered")).toBe(0);
    await rest();
    expect(count(await askTogether(model), "answered")).toBe(ASKS);
  });

  test("while it lasts, one call in each rest finds out that it does", async () => {
    const { model } = openWatched(server.url, { restMs: REST });
    server.fail("500");
    await askTogether(model);
    const before = server.calls.length;
    await rest();
    await askTogether(model);
    await askInTurn(model, 5);
    expect(server.calls.length - before).toBe(1);
  });

  test("a key that was mended is found out too", async () => {
    const { model } = openWatched(server.url, { restMs: REST });
    server.fail("401", 1);
    expect(codeOf(await model.ask(REQUEST))).toBe("unauthorized");
    expect(codeOf(await model.ask(REQUEST))).toBe("resting");
    await rest();
    expect(count(await askTogether(model), "answered")).toBe(ASKS);
  });
});

describe("the one retry", () => {
  test("answers after a single failure", async () => {
    const { model, attempts } = openWatched(server.url);
    server.fail("503", 1);
    expect(codeOf(await model.ask(REQUEST))).toBe("answered");
    expect(attempts.map(({ attempt, code, status }) => [attempt, code, status])).toEqual([
      [1, "server-error", 503],
      [2, "answered", 200],
    ]);
  });

  test("waits as long as the server asks", async () => {
    const { model } = openWatched(server.url);
    server.fail("429, soon again", 1);
    const start = performance.now();
    expect(codeOf(await model.ask(REQUEST))).toBe("answered");
    expect(performance.now() - start).toBeGreaterThan(95);
  });

  test("is left out where it would come after the end of patience", async () => {
    const { model } = openWatched(server.url, { retryDelayMs: 2_000 });
    server.fail("503", 1);
    const start = performance.now();
    expect(codeOf(await model.ask(REQUEST))).toBe("server-error");
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe("asked by many", () => {
  test("it calls no more than five at once, the very first alone", async () => {
    let running = 0;
    let most = 0;
    const seen: number[] = [];
    const slow = await startModelServer({
      answer: async ({ input }) => {
        most = Math.max(most, ++running);
        expect(input).toBe(REQUEST.input);
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen.push(running--);
        return DRAFT;
      },
    });
    const { model } = openWatched(slow.url);
    expect(count(await askTogether(model), "answered")).toBe(ASKS);
    await slow.close();
    expect(most).toBe(5);
    expect(seen[0]).toBe(1);
  });

  test("nobody waits for a turn beyond all patience", async () => {
    server.fail("hang");
    const start = performance.now();
    const { model } = openWatched(server.url, { timeoutMs: 1_000, patienceMs: 100 });
    expect(count(await askTogether(model), "timeout")).toBe(ASKS);
    expect(performance.now() - start).toBeLessThan(1_900);
    expect(server.calls).toHaveLength(1);
  });
});
