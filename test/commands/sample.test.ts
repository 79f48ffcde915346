import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Selection } from "../../src/command.ts";
import { runOn, textOf } from "./desk.ts";

const TEXT = readFileSync(new URL("../../src/sample/article.txt", import.meta.url), "utf8");

const analysis = analyse({
  id: "sample",
  title: null,
  text: TEXT,
  url: null,
  publisher: null,
  byline: null,
  published: null,
  language: null,
});
const story: Selection = {
  readings: [{ article: analysis, analysis, suspect: [] }],
  origin: "sample",
};

test("/digest prints quoted words between marks, names with roles, and no tail", async () => {
  const text = textOf((await runOn(story, "digest")).card);
  expect(text).toMatch(/“long and very productive conversation,”.* — Donald Trump, US President/);
  expect(text).toMatch(/“no one wishes .*” — Volodymyr Zelensky, Ukrainian President/);
  expect(text).not.toMatch(/Source|“mistake/);
});

test.each([
  ["Peskov", "Dmitry Peskov, Kremlin spokesman"],
  ["Zelenskyy", "Volodymyr Zelensky, Ukrainian President"],
  ["Зеленський", "Volodymyr Zelensky, Ukrainian President"],
  ["JD Vance", "JD Vance, US Vice President"],
  ["President Trump", "Donald Trump, US President"],
])("/who %s knows %s", async (name, title) => {
  expect((await runOn(story, "who", { name })).card.title).toBe(title);
});

test.each([
  ["How long did Trump speak with Zelensky?", /lasted an hour/],
  ["Will US troops be stationed in Ukraine?", /^Pete Hegseth: .*would not be stationed/],
  ["Who facilitated the prisoner exchange?", /Steve Witkoff/],
  ["When was Crimea annexed?", /2014/],
  ["How much are the minerals worth?", /\$500 billion/],
])("/ask %s", async (question, words) => {
  const { answer } = await runOn(story, "ask", { question });
  expect(answer).toMatchObject({ found: true, answer: { text: expect.stringMatching(words) } });
});

test.each([
  "Who won the election in Moldova?",
  "How long did Trump speak with Putin?",
  "Where did Trump and Putin meet?",
  "When will the war end?",
  "Who annexed Crimea?",
  "Did Putin visit Kyiv?",
])("/ask %s: the article does not say", async (question) => {
  const { card, answer } = await runOn(story, "ask", { question });
  expect(answer?.found).toBe(false);
  expect(textOf(card)).toMatch(/The article does not say\./);
});
