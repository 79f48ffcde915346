import type * as z from "zod";

const END_OF_THOUGHT = "</think>";
const FENCE = "```";
const OBJECT_START = /\{\s{0,99}"/gu; // `{ "bullets"`, but not `{x}`
const MOST_TRIES = 20; // reasoning may hold objects of its own; each try is one pass over the text
const MOST_SEARCHED = 200_000; // characters: no honest answer is longer, and a search holds up everybody else
const LONE_SURROGATE = /\p{Surrogate}/gu; // half a character, from an escape: "\ud83d"

/**
 * The JSON that a model wrote, checked by the schema. Models without structured outputs wrap it: in a
 * fence, behind their reasoning ("Let me see. {…}"). Half characters become U+FFFD, since nothing behind
 * this point could store or send them.
 * @returns null where nothing in the text has the asked shape
 */
export function readOutput<Output>(
  text: string,
  schema: z.ZodType<Output>,
): { readonly output: Output } | null {
  for (const candidate of findCandidates(text)) {
    const json = parseJson(candidate);
    if (json === undefined) continue;
    const checked = schema.safeParse(json);
    if (checked.success) return { output: checked.data };
  }
  return null;
}

function* findCandidates(text: string): Generator<string> {
  yield text;
  if (text.length > MOST_SEARCHED) return;
  const thought = text.lastIndexOf(END_OF_THOUGHT);
  const said = thought < 0 ? text : text.slice(thought + END_OF_THOUGHT.length);
  const end = said.lastIndexOf("}") + 1;
  for (const { index } of take(said.matchAll(OBJECT_START), MOST_TRIES)) {
    yield said.slice(index, end);
    const fence = said.indexOf(FENCE, index);
    if (fence > index && fence < end) yield said.slice(index, said.lastIndexOf("}", fence) + 1);
  }
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= most) return;
    yield item;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" ? value.replace(LONE_SURROGATE, "\uFFFD") : value,
    );
  } catch {
    return undefined; // no JSON, or nested deeper than the stack
  }
}
