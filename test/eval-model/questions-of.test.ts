import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseText } from "../analyse-text.ts";
import { questionsOf } from "./questions-of.ts";

const ARTICLES = new URL("../fixtures/articles/", import.meta.url);

test.each(readdirSync(ARTICLES))("%s is asked about what it tells and what it does not", (file) => {
  const text = readFileSync(new URL(file, ARTICLES), "utf8");
  const { answered, unanswered } = questionsOf(analyseText(text));
  expect(answered.length).toBeGreaterThan(1);
  expect(answered.length).toBeLessThan(4);
  expect(new Set(answered).size).toBe(answered.length);
  expect(unanswered).toMatch(/^When did .+ marry Ottoline Quackenbush\?$/u);
  expect(text).not.toContain("Quackenbush");
});

test("an article that names nobody is asked nothing", () => {
  expect(questionsOf(analyseText("Rain fell on the hills all day."))).toEqual({
    answered: [],
    unanswered: null,
  });
});
