import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/card.ts";
import type { Selection } from "../../src/command.ts";
import { analyseText } from "../analyse-text.ts";
import { runOn } from "../commands/desk.ts";

const ARTICLES = ["src/sample/article.txt", "night-tram.txt", "cable-repair.txt"].map((name) => {
  const path = name.includes("/") ? `../../${name}` : `../fixtures/articles/${name}`;
  return [name, readFileSync(new URL(path, import.meta.url), "utf8")] as const;
});

const CALLS = [
  ["digest", {}],
  ["quotes", {}],
  ["stance", { topic: "Ukraine" }],
  ["stance", { topic: "the tram" }],
  ["stance", { topic: "Northlight Telecom" }],
] as const;

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

const verbatimIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "quote"
      ? block.words.filter(({ verbatim }) => verbatim).map(({ text }) => text)
      : [],
  );

describe.each(ARTICLES)("%s", (_, text) => {
  const analysis = analyseText(text);
  const selection: Selection = {
    readings: [{ article: analysis, analysis, suspect: [] }],
    origin: "named",
  };
  const quotations = analysis.quotes.flatMap(({ quoted }) =>
    quoted.map((span) => flat(text.slice(...span))),
  );

  test.each(CALLS)(
    "/%s %j puts between marks only what the article quotes",
    async (name, options) => {
      const { card } = await runOn(selection, name, options);
      for (const words of verbatimIn(card.blocks)) {
        expect(
          quotations.some((quotation) => quotation.includes(words)),
          words,
        ).toBe(true);
      }
    },
  );

  test("reported words on a card stand in the article as they are", async () => {
    const { card } = await runOn(selection, "quotes");
    const article = flat(text);
    for (const block of card.blocks) {
      if (block.kind !== "quote") continue;
      // "…" stands for what was left out between two pieces.
      for (const { text: words } of block.words)
        if (words !== "…") expect(article).toContain(words);
    }
  });

  test("a suggested name is one that /who knows", async () => {
    for (const { name } of [...analysis.people, ...analysis.organisations, ...analysis.places]) {
      const { answer } = await runOn(selection, "who", { name });
      expect(answer?.found, name).toBe(true);
    }
  });
});
