import { expect, test } from "vitest";
import { findFurniture } from "../../src/analysis/furniture.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { summarise } from "../../src/analysis/summary.ts";

const STORY = `---
title: Storm shuts Elmford bridge
description: The county shut its only bridge on Sunday.
tags: [storm, bridge]
---

# Storm shuts Elmford bridge

*By Ana Roe*

The county shut the bridge of **Elmford** after [a storm](https://example.org/a) broke two
pillars. Some 4,000 people of the town are cut off from the hospital and the
school across the river, and nobody could tell on Sunday for how many weeks the
boats will be needed.

## What the storm broke in the town
The storm broke the roof of the mill.
***
- Shops of the town closed early.

What the county wants
---------------------
The county wants $12 million for a bridge.

![A broken pillar](pillar.jpg)

### See also

- [Another storm](https://example.org/b)

## The vote
The county votes on the bridge on Friday.
`;

function read(text: string) {
  const prose = readProse(text);
  const furniture = findFurniture(prose, "Storm shuts Elmford bridge");
  const sentences = prose.sentences.map(({ start, end }) => text.slice(start, end));
  const summary = summarise({ prose, furniture, quotes: [] }).map((entry) => entry.text);
  return { sentences, furniture: furniture.map((i) => sentences[i]), summary };
}

test.each([
  ["\n", "\n"],
  ["Windows", "\r\n"],
])("blocks of Markdown are sentences of their own, line ends %j", (_, end) => {
  const { sentences } = read(STORY.replaceAll("\n", end));
  for (const block of [
    "description: The county shut its only bridge on Sunday.",
    "# Storm shuts Elmford bridge",
    "## What the storm broke in the town",
    "The storm broke the roof of the mill.",
    "***",
    "What the county wants",
    "The county wants $12 million for a bridge.",
    "## The vote",
  ])
    expect(sentences).toContain(block);
  expect(sentences).toContain(
    `The county shut the bridge of **Elmford** after [a storm](https://example.org/a) broke two${end}pillars.`,
  );
});

test("front matter, the title, rules, pictures and link lists are furniture, other headings are not", () => {
  const { furniture } = read(STORY);
  expect(furniture).toEqual([
    "---",
    "title: Storm shuts Elmford bridge",
    "description: The county shut its only bridge on Sunday.",
    "tags: [storm, bridge]",
    "---",
    "# Storm shuts Elmford bridge",
    "*By Ana Roe*",
    "***",
    "---------------------",
    "![A broken pillar](pillar.jpg)",
    "### See also",
    "- [Another storm](https://example.org/b)",
  ]);
});

test("no heading is summary material, and a list item comes without its marker", () => {
  const { summary } = read(STORY);
  expect(summary.join("\n")).not.toMatch(/#|What the|^- /mu);
  expect(
    read("> It rained in Elmford.\n\n- The mill fell.\n\n2. The bridge held.").summary,
  ).toEqual(["It rained in Elmford.", "The mill fell.", "The bridge held."]);
});

test("text between two rules is no front matter", () => {
  expect(read("---\n\nThe storm came to Elmford.\n\n---\n").furniture).toEqual(["---", "---"]);
});
