import { describe, expect, test } from "vitest";
import { readChat, readResponses } from "../../src/model/read-answer.ts";

const said = (message: object, more: object = {}): object => ({ choices: [{ message, ...more }] });
const wrote = (content: unknown, more: object = {}): object => ({
  output: [{ type: "reasoning" }, { type: "message", content }],
  ...more,
});

describe("chat completions", () => {
  test.each([
    [
      "content in parts",
      said({ content: [{ type: "text", text: "a" }, { text: "b" }, null] }),
      "ab",
    ],
    ["no finish reason", said({ content: "a" }), "a"],
    ["a finish reason of its own", said({ content: "a" }, { finish_reason: "eos" }), "a"],
    ["an empty refusal", said({ content: "a", refusal: "" }), "a"],
    ["odd usage", { ...said({ content: "a" }), usage: { prompt_tokens: "many" } }, "a"],
    ["content of a wrong type", said({ content: 7 }), null],
    ["no message", { choices: [{}] }, null],
    ["null for a choice", { choices: [null] }, null],
  ])("%s is borne", (_, body, text) => {
    expect(readChat(body)).toMatchObject({ text, why: "malformed" });
  });

  test.each(["reasoning", "reasoning_content"])("thoughts under %s are noticed", (name) => {
    const body = said({ content: null, [name]: "Let me see." }, { finish_reason: "length" });
    expect(readChat(body)).toMatchObject({ text: null, why: "cut-off", thought: true });
  });
});

describe("the Responses API", () => {
  test.each([
    ["no status", wrote([{ type: "output_text", text: "a" }]), "a"],
    ["several parts", wrote([{ text: "a" }, { text: "b" }]), "ab"],
    ["content of a wrong type", wrote("a"), null],
    ["no output", { status: "completed" }, null],
    ["thoughts alone", { output: [{ type: "reasoning", content: [{ text: "a" }] }] }, null],
  ])("%s is borne", (_, body, text) => {
    expect(readResponses(body)).toMatchObject({ text, why: "malformed" });
  });

  test.each([
    [{ status: "failed", error: { code: "server_error" } }, "server-error"],
    [{ status: "failed", error: { code: "rate_limit_exceeded" } }, "rate-limited"],
    [{ status: "failed", error: { code: "something new" } }, "server-error"],
    [{ status: "cancelled" }, "server-error"],
    [{ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, "cut-off"],
    [{ status: "incomplete", incomplete_details: { reason: "content_filter" } }, "filtered"],
    [{ status: "incomplete", incomplete_details: null }, "cut-off"],
    [wrote([{ type: "refusal", refusal: "No." }]), "refused"],
  ])("%j has failed", (body, why) => {
    expect(readResponses({ output: [], ...body })).toMatchObject({ text: null, why });
  });
});

test.each([null, [], "a page", 7, undefined])("%j is no answer of either", (body) => {
  for (const read of [readChat, readResponses]) {
    expect(read(body)).toMatchObject({ text: null, why: "malformed" });
  }
});
