import { expect, test } from "vitest";
import { answerQuotes } from "../../src/answers/quotes.ts";
import { answerTimeline } from "../../src/answers/timeline.ts";
import { answerWho } from "../../src/answers/who.ts";
import { digestByRules } from "./by-rules.ts";
import { codQuota } from "./cod-quota.ts";
import { readingOf, selectionOf } from "./reading.ts";

const story = selectionOf(codQuota);

test("who tells role, statements in text order and what else they do, all with sentences", () => {
  const { answer, evidence, found } = answerWho({ name: "Haugen" }, story);
  expect(found).toBe(true);
  expect(answer.entity?.role).toBe("head of the Coastal Fishers' Union");
  const said = answer.statements.map((one) => evidence[one.evidence[0] ?? -1]?.text);
  expect(said[0]).toMatch(/accused the ministry/);
  expect(said[1]).toMatch(/^He warned/);
  expect(answer.mentioned.map((n) => evidence[n]?.sentence)).toEqual([2]);
});

test("who finds nobody where nobody is, and cites nothing", () => {
  const answer = answerWho({ name: "Lavrov" }, story);
  expect(answer).toMatchObject({ found: false, evidence: [], answer: { entity: null, near: [] } });
});

test("words that two share count for both", () => {
  const shared = readingOf({
    text: "Kenya and Chad confirmed that the border was open.",
    places: [
      { id: "kenya", name: "Kenya" },
      { id: "chad", name: "Chad" },
    ],
    quotes: [
      {
        content: "that the border was open",
        cue: "confirmed",
        speaker: ["Kenya and Chad", "kenya", "Kenya"],
        also: [{ entity: "chad", name: "Chad" }],
      },
    ],
  });
  for (const name of ["Kenya", "Chad"]) {
    expect(answerWho({ name }, selectionOf(shared)).answer.statements).toHaveLength(1);
  }
});

test("a headline that names somebody is no evidence", () => {
  const { evidence } = answerWho({ name: "Norway" }, story);
  expect(evidence.map(({ sentence }) => sentence)).not.toContain(0);
});

test("quotes keep text order, and a limit cuts them", () => {
  const all = answerQuotes({}, story);
  const starts = all.answer.quotes.map(({ content }) => content[0]?.[0] ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(answerQuotes({ limit: 2 }, story).answer.quotes).toHaveLength(2);
  expect(answerQuotes({ name: "Dahl" }, story).answer.quotes).toHaveLength(2);
  expect(answerQuotes({ name: "Lavrov" }, story).found).toBe(false);
});

test("the timeline keeps text order and the article's words", () => {
  const { answer } = answerTimeline({}, story);
  expect(answer.entries.map(({ text, date }) => [text, date])).toEqual([
    ["Tuesday", "2025-11-04"],
    ["2019", "2019"],
    ["Friday", null],
  ]);
});

test("a digest tells bullets in reading order, each with its sentence", () => {
  const { answer, evidence } = digestByRules({}, story);
  const cited = answer.bullets.map((bullet) => evidence[bullet.evidence[0] ?? -1]?.sentence ?? -1);
  expect(cited).toEqual([1, 4, 6, 9]);
  expect(answer.title).toBe("Norway Halves Its Cod Quota for Three Years");
  expect(answer.people[0]?.name).toMatch(/Dahl|Jonsdottir/);
});

test("key quotes hold verbatim words first and nothing twice", () => {
  const { answer } = digestByRules({}, story);
  expect(answer.quotes.length).toBeGreaterThanOrEqual(3);
  expect(answer.quotes.length).toBeLessThanOrEqual(5);
  expect(answer.quotes.some(({ quoted }) => quoted.length > 0)).toBe(true);
  const starts = answer.quotes.map(({ content }) => content[0]?.[0]);
  expect(new Set(starts).size).toBe(starts.length);
});

test("a digest of several articles names their number and draws on each", () => {
  const second = readingOf({
    id: "second",
    title: "Tram",
    text: "The tram opened in May. It is blue.",
    summary: ["The tram opened"],
  });
  const { answer, articles } = digestByRules({}, selectionOf(codQuota, second));
  expect(answer.title).toBe("Digest of 2 articles");
  expect(articles.map(({ id }) => id)).toEqual(["cod-quota", "second"]);
  expect(answer.bullets.at(-1)?.text).toBe("The tram opened in May.");
});

test("a blank article gives an empty digest, not an invented one", () => {
  const { found, answer } = digestByRules({}, selectionOf(readingOf({ text: "" })));
  expect(found).toBe(false);
  expect(answer).toMatchObject({ title: "Untitled article", bullets: [], quotes: [], people: [] });
});

test("every number in an answer indexes its evidence, and evidence is a sentence of its article", () => {
  for (const answer of [
    answerWho({ name: "Dahl" }, story),
    answerQuotes({}, story),
    digestByRules({}, story),
  ]) {
    const numbers = JSON.stringify(answer.answer).matchAll(/"evidence":\[([\d,]*)\]/g);
    for (const [, list = ""] of numbers) {
      expect(list).not.toBe("");
      for (const n of list.split(",")) expect(answer.evidence[Number(n)]).toBeDefined();
    }
    for (const { sentence, text } of answer.evidence) {
      expect(
        codQuota.analysis.text.slice(...(codQuota.analysis.sentences[sentence] ?? [0, 0])),
      ).toBe(text);
    }
  }
});
