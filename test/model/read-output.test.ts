import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readOutput } from "../../src/model/read-output.ts";

const Schema = z.object({ bullets: z.array(z.object({ text: z.string() })) });
const JSON_TEXT = '{"bullets":[{"text":"Rain fell."}]}';
const OUTPUT = { output: { bullets: [{ text: "Rain fell." }] } };

/** Ways in which models wrap what they were asked for. */
const WRAPPED: readonly (readonly [what: string, text: string])[] = [
  ["alone", JSON_TEXT],
  ["between blank lines", `\n\n${JSON_TEXT}\n`],
  ["in a fence", `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
  ["in a fence without a language", `\`\`\`\n${JSON_TEXT}\n\`\`\``],
  ["in a fence with words around", `Sure!\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nAnything else {x}?`],
  ["behind a thought", `<think>{"bullets":[]}</think>${JSON_TEXT}`],
  ["behind spoken reasoning", `I weigh {a} and {b}. So: ${JSON_TEXT}`],
  ["behind another object", `First {"plan":["read"]}, then ${JSON_TEXT}`],
  ["inside a wrapper", `{"result": ${JSON_TEXT}`],
  ["over lines", JSON.stringify(JSON.parse(JSON_TEXT), null, 4)],
  ["with keys beyond the asked", '{"note":1,"bullets":[{"text":"Rain fell.","why":"rain"}]}'],
];

test.each(WRAPPED)("JSON %s is read", (_, text) => {
  expect(readOutput(text, Schema)).toEqual(OUTPUT);
});

const BROKEN: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["words", "Rain fell."],
  ["half of it", JSON_TEXT.slice(0, 20)],
  ["another shape", '{"points":[{"text":"Rain fell."}]}'],
  ["another type", '{"bullets":[{"text":7}]}'],
  ["a bare list", '[{"text":"Rain fell."}]'],
  ["null", "null"],
  ["a shape inside a string", JSON.stringify("Rain fell.")],
];

test.each(BROKEN)("%s is no answer", (_, text) => {
  expect(readOutput(text, Schema)).toBeNull();
});

describe("half characters", () => {
  test("become whole ones wherever they stand", () => {
    const Words = z.object({ words: z.array(z.string()) });
    const read = readOutput('{"words":["a\\ud83d","\\ude00b","\\ud83d\\ude00","é"]}', Words);
    expect(read?.output.words).toEqual(["a\uFFFD", "\uFFFDb", "😀", "é"]);
  });

  test("never come through, whatever a model writes", () => {
    const Text = z.object({ text: z.string() });
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const read = readOutput(JSON.stringify({ text: units.join("") }), Text);
        expect(/\p{Surrogate}/u.test(read?.output.text ?? "\ud800")).toBe(false);
      }),
    );
  });
});

test.each([
  ["braces", "{".repeat(1_000_000)],
  ["objects that begin", '{"a":'.repeat(200_000)],
  ["objects that begin, and an end", `${'{"a":'.repeat(200_000)}}`],
  ["a nest of lists", `{"bullets":${"[".repeat(400_000)}${"]".repeat(400_000)}}`],
  ["fences", '{"```'.repeat(200_000)],
  ["spaces behind a brace", `{${" ".repeat(1_000_000)}}`],
])("a million characters of %s are given up soon", (_, text) => {
  const start = performance.now();
  expect(readOutput(text, Schema)).toBeNull();
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("a key that could change all objects changes none", () => {
  const text = '{"__proto__":{"polluted":1},"bullets":[]}';
  expect(readOutput(text, Schema)).toEqual({ output: { bullets: [] } });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
