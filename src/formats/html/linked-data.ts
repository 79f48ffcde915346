import type { Page } from "./dom.ts";

/** A node of a page's JSON-LD. Whatever it holds is foreign. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Where the nodes of an article hang. */
const HOLDERS = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement"];

// A page describes itself in a few dozen nodes; a thousand comments need not be read.
const MAX_NODES = 2_000;
const MAX_SCRIPT = 2_000_000; // characters

const WRAPPING =
  /^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|;)\s*$/gu;
const CONTROLS = /\p{Cc}+/gu;
const DANGLING_COMMA = /,(\s{0,99}[}\]])/gu;

/** All nodes of a page's JSON-LD, the outer first. Broken scripts are skipped. */
export function readLinkedData(page: Page): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    const source = script.textContent ?? "";
    if (source.length <= MAX_SCRIPT) collect(parse(source), nodes);
  }
  return nodes;
}

function collect(root: unknown, nodes: LinkedNode[]): void {
  const waiting = [root];
  for (let next = 0; next < waiting.length && nodes.length < MAX_NODES; next++) {
    const value = waiting[next];
    if (Array.isArray(value)) {
      for (const part of value.slice(0, MAX_NODES)) waiting.push(part);
    } else if (isNode(value)) {
      nodes.push(value);
      for (const holder of HOLDERS)
        if (typeof value[holder] === "object") waiting.push(value[holder]);
    }
  }
}

/** As publishers' templates write it: in comments, with line breaks in strings and commas too many. */
function parse(source: string): unknown {
  const json = source.replace(WRAPPING, "");
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(CONTROLS, " ").replace(DANGLING_COMMA, "$1"));
    } catch {
      return undefined;
    }
  }
}

/** Whether a value is an object with named properties. */
const isNode = (value: unknown): value is LinkedNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names that a property gives: a string, a person, a list of them, a reference to another node. */
export function namesIn(value: unknown, nodes: readonly LinkedNode[], depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (depth > 4) return []; // an author of an author of …
  if (Array.isArray(value)) {
    return value.slice(0, 50).flatMap((part) => namesIn(part, nodes, depth + 1));
  }
  if (!isNode(value)) return [];
  if (value.name) return namesIn(value.name, nodes, depth + 1);
  const id = value["@id"];
  const target = nodes.find((node) => id !== undefined && node["@id"] === id && node.name);
  return target ? namesIn(target.name, nodes, depth + 1) : [];
}
