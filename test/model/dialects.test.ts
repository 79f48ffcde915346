import { afterEach, describe, expect, test } from "vitest";
import type { Fault } from "../emulators/model/faults.ts";
import { sendJson } from "../emulators/model/faults.ts";
import { findStrictProblems } from "../emulators/model/find-strict-problems.ts";
import type { Lack } from "../emulators/model/lacks.ts";
import { type ModelServer, startModelServer } from "../emulators/model/model-server.ts";
import { DRAFT, KEY, openWatched, REQUEST } from "./ask.ts";

let server: ModelServer;
afterEach(() => server.close());

async function startServer(lacks: readonly Lack[] = []): Promise<void> {
  server = await startModelServer({ answer: () => DRAFT, lacks });
}

const ANSWERED = { kind: "answered", output: DRAFT, usage: { input: 100, output: 20 } };

describe("a request", () => {
  test("says over the Responses API what to do, with what, in which shape and length", async () => {
    await startServer();
    expect(await openWatched(server.url).model.ask(REQUEST)).toEqual(ANSWERED);
    const { instructions, input, model, name, body, authorization } = server.calls[0] ?? {};
    expect({ instructions, input, model, name }).toEqual({
      instructions: REQUEST.instructions,
      input: REQUEST.input,
      model: "gpt-5-mini",
      name: "digest",
    });
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(body).toMatchObject({ store: false, max_output_tokens: 900 });
    for (const key of ["tools", "temperature", "previous_response_id"]) {
      expect(body).not.toHaveProperty(key);
    }
  });

  test.each([[[]], [["responses"]]] as const)(
    "sends a schema that strict outputs take to a server that lacks %j",
    async (lacks) => {
      await startServer(lacks);
      await openWatched(server.url).model.ask(REQUEST);
      const schema = server.calls.at(-1)?.schema;
      expect(schema).toMatchObject({ required: ["bullets"] });
      expect(findStrictProblems(schema ?? {})).toEqual([]);
    },
  );

  test("goes without a key to a server that wants none", async () => {
    await startServer();
    const { model } = openWatched(server.url, { apiKey: null });
    expect(await model.ask(REQUEST)).toEqual(ANSWERED);
    expect(server.calls[0]?.authorization).not.toContain("sk-");
  });

  test("keeps the version of a gateway's address", async () => {
    await startServer();
    await openWatched(`${server.url}?api-version=preview`).model.ask(REQUEST);
    expect(server.calls[0]?.path).toBe("/v1/responses?api-version=preview");
  });
});

/** What a server lacks, and which calls its first and its second answer take. */
const LACKING: readonly (readonly [lacks: readonly Lack[], first: number, format: unknown])[] = [
  [["responses"], 2, "json_schema"],
  [["responses", "json_schema"], 3, "json_object"],
  [["responses", "json_schema", "json_object"], 4, undefined],
  [["responses", "max_tokens"], 3, "json_schema"],
  [["responses", "max_tokens", "json_schema"], 4, "json_object"],
];

describe("a server that lacks", () => {
  test.each(LACKING)(
    "%j answers all the same, and is asked rightly at once the next time",
    async (lacks, first, format) => {
      await startServer(lacks);
      const { model, attempts } = openWatched(server.url);
      expect(await model.ask(REQUEST)).toEqual(ANSWERED);
      expect(attempts).toHaveLength(first);
      expect(await model.ask(REQUEST)).toEqual(ANSWERED);
      expect(attempts).toHaveLength(first + 1);
      expect(attempts.at(-1)).toMatchObject({ endpoint: "chat", attempt: 1, code: "answered" });
      const { body, instructions } = server.calls.at(-1) ?? {};
      expect((body?.response_format as { type?: string } | undefined)?.type).toBe(format);
      expect(instructions?.includes('"bullets"')).toBe(format !== "json_schema");
      expect(body).toHaveProperty(
        lacks.includes("max_tokens") ? "max_completion_tokens" : "max_tokens",
        900,
      );
    },
  );
});

const says =
  (status: number, error: unknown): Fault =>
  (response) =>
    sendJson(response, status, { error });

/** Ways to say that there is no Responses API, and things that look like it and are not. */
const FIRST_WORDS: readonly (readonly [words: string, fault: Fault, endpoint: string])[] = [
  ["404 without a code", says(404, { message: "not found" }), "chat"],
  ["405", says(405, "Method Not Allowed"), "chat"],
  ["501", says(501, { message: "not implemented" }), "chat"],
  ["400, unknown endpoint", says(400, { message: "Unknown endpoint /v1/responses" }), "chat"],
  [
    "400, API not enabled",
    says(400, { message: "The Responses API is not enabled here." }),
    "chat",
  ],
  ["400, format unknown", says(400, { message: "'text.format' is not supported." }), "chat"],
  ["404, no model", says(404, { message: "no", code: "model_not_found" }), "responses"],
  [
    "400, bad schema",
    says(400, { message: "text.format: unknown", code: "invalid_json_schema" }),
    "responses",
  ],
  ["400, too long", says(400, { message: "too many tokens" }), "responses"],
  ["500", says(500, { message: "Unknown endpoint" }), "responses"],
];

test.each(FIRST_WORDS)("after %s it goes on with the right API", async (_, fault, endpoint) => {
  await startServer();
  const { model, attempts } = openWatched(server.url);
  server.fail(fault, 1);
  await model.ask(REQUEST);
  server.recover();
  await openWatched(server.url).model.ask(REQUEST);
  expect(attempts.at(-1)?.endpoint).toBe(endpoint);
});

test("an address where nothing is comes to not-found, and both APIs are tried once it is mended", async () => {
  await startServer();
  const { model, attempts } = openWatched(server.url, { restMs: 1 });
  server.fail("no endpoint", 2);
  expect(await model.ask(REQUEST)).toMatchObject({ why: "not-found" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await model.ask(REQUEST)).toEqual(ANSWERED);
  expect(attempts.map(({ endpoint }) => endpoint)).toEqual(["responses", "chat", "responses"]);
});
