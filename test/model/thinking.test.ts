import { expect, test } from "vitest";
import type { Lack } from "../emulators/model/lacks.ts";
import { startModelServer } from "../emulators/model/model-server.ts";
import { DRAFT, openWatched, REQUEST } from "./ask.ts";

const MOST = REQUEST.mostOutputTokens;

/** What a thinking model's server lacks, how many calls its first answer takes, and how it is asked for few thoughts. */
const SERVERS: readonly (readonly [lacks: readonly Lack[], calls: number, asked: object])[] = [
  [[], 2, { reasoning: { effort: "low" } }],
  [["responses"], 3, { reasoning_effort: "low" }],
  [["effort"], 3, {}],
  [["responses", "effort"], 4, {}],
  [["responses", "json_schema", "max_tokens"], 5, { reasoning_effort: "low" }],
];

test.each(SERVERS)(
  "a model that thinks gets room for it by a server that lacks %j, at once the next time",
  async (lacks, calls, asked) => {
    const server = await startModelServer({ answer: () => DRAFT, lacks });
    server.fail("thinks first");
    const { model } = openWatched(server.url);
    const usage = { input: 200, output: MOST + 1_020 };
    expect(await model.ask(REQUEST)).toEqual({ kind: "answered", output: DRAFT, usage });
    expect(server.calls).toHaveLength(calls);
    expect(await model.ask(REQUEST)).toMatchObject({ usage: { input: 100, output: 1_020 } });
    await server.close();
    expect(server.calls).toHaveLength(calls + 1);
    const { body } = server.calls.at(-1) ?? {};
    expect(body).toMatchObject(asked);
    expect("reasoning" in (body ?? {}) || "reasoning_effort" in (body ?? {})).toBe(
      Object.keys(asked).length > 0,
    );
  },
);

test("a model that writes too much without a thought is cut off, and not asked again", async () => {
  const server = await startModelServer({ answer: () => DRAFT });
  server.fail("length");
  const { model } = openWatched(server.url);
  expect(await model.ask(REQUEST)).toMatchObject({ why: "cut-off" });
  await server.close();
  expect(server.calls).toHaveLength(1);
  expect(server.calls[0]?.body).toMatchObject({ max_output_tokens: MOST });
});
