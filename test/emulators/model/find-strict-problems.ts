type Node = Readonly<Record<string, unknown>>;

// What strict structured outputs take, by OpenAI's guide; everything else is refused with a 400 or ignored.
const KEYWORDS: ReadonlySet<string> = new Set([
  ...["type", "description", "title", "enum", "const", "anyOf", "$ref", "$defs", "definitions"],
  ...["properties", "required", "additionalProperties", "items", "minItems", "maxItems"],
  ...[
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
  ],
]);
const MOST_DEPTH = 10;
const MOST_PROPERTIES = 5_000;

/**
 * Reads a JSON schema as OpenAI's server does, when it decides whether strict structured outputs take it.
 * @returns what is wrong and where, "$.bullets[]: additionalProperties is not false"; empty for a good one
 */
export function findStrictProblems(schema: Node): readonly string[] {
  const problems: string[] = [];
  if (schema.type !== "object") problems.push("$: the root is no object");
  const count = visit(schema, "$", 0, problems);
  if (count > MOST_PROPERTIES) problems.push(`$: ${count} properties`);
  return problems;
}

function visit(node: Node, path: string, depth: number, problems: string[]): number {
  const unknown = Object.keys(node).filter((key) => !KEYWORDS.has(key));
  problems.push(...unknown.map((key) => `${path}: ${key} is not supported`));
  if (depth > MOST_DEPTH) problems.push(`${path}: nested deeper than ${MOST_DEPTH}`);
  let count = 0;
  const below = (child: unknown, name: string): void => {
    count += visit(child as Node, `${path}${name}`, depth + 1, problems);
  };
  if (node.type === "object") {
    const properties = (node.properties ?? {}) as Node;
    problems.push(...findObjectProblems(node, properties).map((problem) => `${path}: ${problem}`));
    count += Object.keys(properties).length;
    for (const [name, child] of Object.entries(properties)) below(child, `.${name}`);
  }
  if (node.items) below(node.items, "[]");
  for (const child of (node.anyOf ?? []) as readonly Node[]) below(child, "|");
  for (const defs of [node.$defs, node.definitions]) {
    for (const [name, child] of Object.entries((defs ?? {}) as Node)) below(child, `#${name}`);
  }
  return count;
}

function findObjectProblems(node: Node, properties: Node): readonly string[] {
  const required = (node.required ?? []) as readonly string[];
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  return [
    ...(node.additionalProperties === false ? [] : ["additionalProperties is not false"]),
    ...optional.map((name) => `${name} is not required`),
  ];
}
