import { afterEach, expect, test } from "vitest";
import { openModel } from "../../src/model/open-model.ts";
import { findStrictProblems } from "../emulators/model/find-strict-problems.ts";
import { type Aimock, startAimock } from "../emulators/model/start-aimock.ts";
import { DRAFT, REQUEST } from "./ask.ts";

let mock: Aimock;
afterEach(() => mock.close());

test.each(["responses", "chat"] as const)("another emulator of %s answers too", async (api) => {
  mock = await startAimock(DRAFT, { lacksResponses: api === "chat" });
  const model = openModel({ name: "gpt-5-mini", apiKey: "x", baseUrl: mock.url });
  const reply = await model.ask(REQUEST);
  expect(reply).toEqual({ kind: "answered", output: DRAFT, usage: { input: 90, output: 9 } });
  const call = mock.calls.at(-1);
  expect(call).toMatchObject({ api, name: "digest", input: REQUEST.input });
  expect(findStrictProblems(call?.schema ?? {})).toEqual([]);
});
