import { describe, expect, it } from "vitest";
import * as z from "zod";
import { analyse } from "../../../src/analysis/analyse.ts";
import type { Command, Selection } from "../../../src/command.ts";
import { defineCommand } from "../../../src/command.ts";
import { cardToText } from "../../../src/surfaces/terminal/card-to-text.ts";
import { greetingCard } from "../../../src/surfaces/terminal/greeting.ts";

const TEXT =
  "The bridge opens\n\nHarbour master Ada Quill said the bridge was sound. It opens in May.";

const article = {
  id: "bridge",
  title: null,
  text: TEXT,
  url: null,
  publisher: "The Lindenau Gazette",
  byline: null,
  published: null,
  language: null,
} as const;

const selection = (origin: Selection["origin"]): Selection => ({
  readings: [{ article, analysis: analyse(article), suspect: [] }],
  origin,
});

const command = (name: string, example: string, suggestions?: readonly string[]): Command =>
  defineCommand({
    name,
    task: "Read",
    summary: "",
    example,
    options: z.object({}),
    run: () => Promise.reject(new Error("a greeting runs nothing")),
    ...(suggestions && { suggest: () => suggestions }),
  });

const COMMANDS = [
  command("ask", "ask Who opens the bridge?"),
  command("digest", "digest bridge.txt"),
  command("stance", "stance tolls", []),
  command("who", "who Brandt", ["Ada Quill"]),
];

const greeting = (origin: Selection["origin"]): string =>
  cardToText(greetingCard(selection(origin), COMMANDS), { width: 88, colour: false });

describe("a greeting", () => {
  it("names the open article and what has an answer there", () => {
    expect(greeting("named")).toContain("Open  The bridge opens, The Lindenau Gazette\n");
    expect(greeting("named")).toContain("Try\n  • /who Ada Quill\n\n");
  });

  it("says when the article is the sample, and tries what was written for it", () => {
    expect(greeting("sample")).toContain("The Lindenau Gazette (the bundled sample article)\n");
    expect(greeting("sample")).toContain(
      "• /who Brandt\n  • /stance tolls\n  • Who opens the bridge?\n",
    );
  });
});
