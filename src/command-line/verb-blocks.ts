import type { Block } from "../card.ts";
import { loadFolder } from "../load-folder.ts";
import type { Verb } from "../verb.ts";
import { VERBS } from "./registries.ts";

/** What help adds where the verbs can be typed. */
export async function verbBlocks(): Promise<readonly Block[]> {
  const verbs = await loadFolder<Verb>(VERBS);
  return [
    { kind: "heading", text: "On the command line only" },
    { kind: "facts", rows: verbs.map(({ name, summary }) => [name, summary] as const) },
  ];
}
