import { expect, test } from "vitest";
import { foldQuery } from "../../src/search/fold-query.ts";
import { foldQuestion } from "../../src/search/fold-question.ts";
import { nameKey } from "../../src/search/name-key.ts";

test("a query has each of its words once", () => {
  expect(foldQuery("Sanctions, sanctions and SANCTIONS")).toEqual(["sanction", "and"]);
});

test("numbers are kept, with or without a comma in them", () => {
  expect(foldQuery("12,000 troops")).toEqual(foldQuery("12000 troops"));
});

test("letters with stops between them are one word", () => {
  expect(foldQuery("U.S. Navy")).toEqual(foldQuery("US navy"));
});

test("operators of a search are words like others", () => {
  expect(foldQuery('pact" OR NEAR(x) * -not (col:umn)')).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/[^\p{L}\p{N}]/u)]),
  );
});

test("Chinese, Korean and Thai words are found inside of longer ones", () => {
  for (const [text, query] of [
    ["北京市政府", "北京"],
    ["대통령은", "대통령"],
    ["สงครามในยุโรป", "สงคราม"],
  ] as const) {
    expect(foldQuery(text)).toEqual(expect.arrayContaining([...foldQuery(query)]));
  }
});

test("a pasted article is cut to a query", () => {
  const words = Array.from({ length: 1000 }, (_, at) => `word${at}`);
  expect(foldQuery(words.join(" "))).toHaveLength(24);
});

test("a question is about its telling words", () => {
  expect(foldQuestion("What did he say about the sanctions?")).toEqual(["sanction"]);
  expect(foldQuestion("что было с санкциями?")).toEqual(foldQuery("санкции"));
});

test("little words that are names in capitals stay", () => {
  expect(foldQuestion("What did the US say?")).toEqual(["us"]);
});

test("a question of little words alone is asked as it is", () => {
  expect(foldQuestion("who is it")).toEqual(["who", "is", "it"]);
});

test.each([
  ["Dmitry Peskov", "Песков"],
  ["Peskov", "Дмитрия Пескова"],
  ["the US", "United States"],
  ["EU", "European Union"],
  ["Alan Reed Jr.", "Reed"],
  ["Ursula von der Leyen", "Leyen"],
  ["Volodymyr Zelenskyy", "Зеленського"],
])("%s is looked up like %s", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(nameKey(one)).not.toBe("");
});

test("a name without letters has no key", () => {
  expect(nameKey("?!")).toBe("");
});
