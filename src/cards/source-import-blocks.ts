import type { ListProblem, SourcesAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import { count } from "./count.ts";
import { pageOf } from "./page-of.ts";

type Preview = Extract<SourcesAnswer, { readonly action: "preview" }>;

/** What an import would do, line by line where it would not: "line 12, Harbour Herald: …". */
export function previewBlocks({ fresh, known, problems }: Preview): readonly Block[] {
  const page = pageOf(fresh);
  const items = page.items.map(({ title, url }) => ({ label: title ?? url, url }));
  const links = items.length > 0 ? ([{ kind: "links", items }] as const) : [];
  const facts: readonly (readonly [string, string])[] = [
    ["new", count(fresh.length, "feed")],
    ["followed already", count(known.length, "feed")],
    ["unusable", count(problems.length, "line")],
  ];
  return [
    { kind: "facts", rows: facts },
    ...links,
    ...page.rest,
    ...problemBlocks(problems),
    {
      kind: "text",
      text:
        fresh.length > 0
          ? "Nothing has been added yet. To do it, send the same again with confirm:yes behind it."
          : "There is nothing new to add.",
    },
  ];
}

/** The lines of a list that cannot be used, and why. */
export function problemBlocks(problems: readonly ListProblem[]): readonly Block[] {
  if (problems.length === 0) return [];
  const page = pageOf(problems);
  const items = page.items.map(({ line, text, why }) => ({
    text: text ? `line ${line}, “${text}”: ${why}` : `line ${line}: ${why}`,
  }));
  return [
    { kind: "heading", text: "Lines that cannot be used" },
    { kind: "list", items },
    ...page.rest,
  ];
}
