import { zodTextFormat } from "openai/helpers/zod";
import type { ModelRequest } from "../model.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

// Outside the strict subset. What they demand is checked on the answer all the same.
const UNSUPPORTED: ReadonlySet<string> = new Set(["$schema", "minLength", "maxLength"]);

/**
 * A request's shape in the subset of JSON schema that strict structured outputs take. Only keywords are
 * dropped, never a property that happens to be called "maxLength".
 * @throws where zod has something that the subset cannot say: an optional property
 */
export function requestToStrictSchema({
  schema,
  name,
}: Pick<ModelRequest, "schema" | "name">): JsonSchema {
  return clean(zodTextFormat(schema, name).schema) as JsonSchema;
}

function clean(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((part) => clean(part));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isMap || !UNSUPPORTED.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, cleanChild(key, value, isMap)]));
}

const MAPS: ReadonlySet<string> = new Set(["properties", "$defs", "definitions"]);
const LITERALS: ReadonlySet<string> = new Set(["enum", "const", "default", "required"]);

function cleanChild(key: string, value: unknown, isMap: boolean): unknown {
  if (isMap) return clean(value);
  return LITERALS.has(key) ? value : clean(value, MAPS.has(key));
}
