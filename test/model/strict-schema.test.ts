import { expect, test } from "vitest";
import * as z from "zod";
import { requestToStrictSchema } from "../../src/model/strict-schema.ts";
import { findStrictProblems } from "../emulators/model/find-strict-problems.ts";

const sent = (schema: z.ZodType) => requestToStrictSchema({ name: "draft", schema });

const Everything = z.object({
  text: z.string().min(1).max(200).describe("one sentence"),
  score: z.number().min(0).max(1),
  stance: z.enum(["for", "against"]).nullable(),
  kind: z.literal("digest"),
  quotes: z
    .array(z.object({ words: z.string(), speaker: z.string().nullable() }))
    .min(1)
    .max(4),
  either: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("a"), a: z.int() }),
    z.object({ kind: z.literal("b"), b: z.boolean() }),
  ]),
});

test("what zod says in a prompt is sent in the strict subset", () => {
  expect(findStrictProblems(sent(Everything))).toEqual([]);
});

test("limits of text are not sent, limits of lists are", () => {
  const text = JSON.stringify(sent(Everything));
  expect(text).not.toMatch(/maxLength|minLength|\$schema/u);
  expect(text).toContain('"maxItems":4');
});

test("a property keeps its name though a keyword has the same", () => {
  const schema = sent(z.object({ maxLength: z.string().max(5), $schema: z.int() }));
  expect(schema.required).toEqual(["maxLength", "$schema"]);
  expect(Object.keys(schema.properties as object)).toEqual(["maxLength", "$schema"]);
  expect(findStrictProblems(schema)).toEqual([]);
});

test("an optional property is refused before anything is sent", () => {
  expect(() => sent(z.object({ text: z.string().optional() }))).toThrow("optional");
});

const object = (rest: object): Record<string, unknown> => ({
  type: "object",
  properties: { a: { type: "string" } },
  required: ["a"],
  additionalProperties: false,
  ...rest,
});

test.each([
  [object({}), []],
  [{ type: "array", items: object({}) }, ["$: the root is no object"]],
  [object({ required: [] }), ["$: a is not required"]],
  [object({ additionalProperties: true }), ["$: additionalProperties is not false"]],
  [object({ $schema: "x" }), ["$: $schema is not supported"]],
  [
    object({ properties: { a: { type: "string", maxLength: 3 } } }),
    ["$.a: maxLength is not supported"],
  ],
  [
    object({ properties: { a: { type: "array", items: object({ required: [] }) } } }),
    ["$.a[]: a is not required"],
  ],
  [
    object({ properties: { a: { anyOf: [{ type: "null" }, { oneOf: [] }] } } }),
    ["$.a|: oneOf is not supported"],
  ],
])("the lint of %j finds %j", (schema, problems) => {
  expect(findStrictProblems(schema)).toEqual(problems);
});
