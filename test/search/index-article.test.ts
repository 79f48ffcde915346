import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { foldQuery } from "../../src/search/fold-query.ts";
import { indexArticle } from "../../src/search/index-article.ts";
import { nameKey } from "../../src/search/name-key.ts";

const article = (text: string, title: string | null = null) => ({
  id: "a",
  title,
  text,
  url: null,
  publisher: null,
  byline: null,
  published: null,
  language: null,
});

test("an article is found by every word of its title and text", async () => {
  const text = "Mayor Olena Bilyk said on Monday that 12,000 people had left the flooded town.";
  const { words } = indexArticle(await analyse(article(text, "Flood empties a town")));
  const indexed = new Set(words.split(" "));
  for (const word of foldQuery("floods emptied town 12000 Билык Mondays")) {
    expect(indexed).toContain(word);
  }
});

test("people are found by all that they are called", async () => {
  const text =
    "President Volodymyr Zelensky met Olena Bilyk in Kyiv. Zelensky said the talks were useful. Bilyk agreed.";
  const { names } = indexArticle(await analyse(article(text)));
  const keys = names.filter(({ kind }) => kind === "person").map(({ key }) => key);
  expect(keys).toContain(nameKey("Зеленський"));
  expect(keys).toContain(nameKey("Bilyk"));
});

test("the index of a hostile article stays small", async () => {
  const text = Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(" ");
  const analysis = { ...(await analyse(article("Short."))), text };
  expect(indexArticle(analysis).words.length).toBeLessThanOrEqual(300_000);
  expect(indexArticle(analysis).words.split(" ").length).toBeLessThanOrEqual(20_000);
});
