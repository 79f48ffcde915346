import { zodTextFormat } from "openai/helpers/zod";
import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/prompts/schemas.ts";

type Node = { readonly [key: string]: unknown };

// What OpenAI's strict structured outputs take, less what Azure refuses: no limits of length, range or count.
const ALLOWED = ["$schema", "type", "properties", "required", "additionalProperties", "items"];
const DESCRIBING = ["description", "enum", "anyOf"];
const TYPES = ["object", "array", "string", "integer", "number", "boolean", "null"];

/** Every schema within a schema, itself included. */
function nodesOf(node: Node): Node[] {
  const properties = Object.values((node.properties ?? {}) as Record<string, Node>);
  const items = node.items === undefined ? [] : [node.items as Node];
  return [node, ...[...properties, ...items, ...((node.anyOf ?? []) as Node[])].flatMap(nodesOf)];
}

describe.each(Object.entries(SCHEMAS))("%s", (name, schema) => {
  const format = zodTextFormat(schema, name);
  const nodes = nodesOf(format.schema as Node);

  test("is sent in the subset that strict servers take", () => {
    expect(format.strict).toBe(true);
    for (const node of nodes) {
      expect([...ALLOWED, ...DESCRIBING]).toEqual(expect.arrayContaining(Object.keys(node)));
      if (node.anyOf === undefined) expect(TYPES).toContain(node.type);
    }
    expect(nodes[0]?.type).toBe("object");
  });

  test("asks for every field of every object and allows no other", () => {
    for (const node of nodes.filter(({ type }) => type === "object")) {
      expect(node.required).toEqual(Object.keys(node.properties as Node));
      expect(node.additionalProperties).toBe(false);
    }
  });

  test("explains every field but the ones whose values explain themselves", () => {
    const fields = nodes.flatMap((node) =>
      Object.values((node.properties ?? {}) as Node),
    ) as Node[];
    for (const field of fields)
      expect(field.description ?? field.enum, JSON.stringify(field)).toBeDefined();
  });
});

test.each([
  ["half a sentence number", { bullets: [{ sentence: 1.5, text: "It sails." }], quotes: [] }],
  ["a number in words", { bullets: [{ sentence: "one", text: "It sails." }], quotes: [] }],
  ["a missing list", { bullets: [] }],
  ["null for a text", { bullets: [{ sentence: 1, text: null }], quotes: [] }],
])("a digest with %s is no digest", (_, draft) => {
  expect(SCHEMAS.DigestDraft.safeParse(draft).success).toBe(false);
});

test("a stance must be one of four", () => {
  const of = (polarity: string) => ({ statements: [{ sentence: 1, holder: "Reyes", polarity }] });
  expect(SCHEMAS.StanceDraft.safeParse(of("against")).success).toBe(true);
  expect(SCHEMAS.StanceDraft.safeParse(of("hostile")).success).toBe(false);
});
