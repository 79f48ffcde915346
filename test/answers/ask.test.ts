import fc from "fast-check";
import { expect, test } from "vitest";
import { askByRules } from "./by-rules.ts";
import { codQuota } from "./cod-quota.ts";
import { readingOf, selectionOf } from "./reading.ts";

const story = selectionOf(codQuota);

test.each([
  ["How long did Dahl talk to Haugen?", /two hours/],
  ["Who heads the Coastal Fishers' Union?", /Haugen, the head of/],
  ["Who is Katla Jonsdottir?", /^Katla Jonsdottir, Icelandic Prime Minister$/],
  ["who is haugen", /^Per Haugen, head of the Coastal Fishers' Union$/],
  ["When did the stock begin to shrink?", /began to shrink in 2019/],
  ["How much will the cut cost?", /\$90 million/],
  ["How many boats will stay in port?", /^Per Haugen: warned that 1,400 boats/],
  [
    "Will Iceland keep its quota?",
    /^Katla Jonsdottir: said that her country would keep its own quota$/,
  ],
  ["Where will Dahl meet Jonsdottir?", /in Oslo/],
  ["Why must Dahl meet Jonsdottir?", /because the border/],
  ["What did Haugen warn?", /1,400 boats/],
  ["What did Dahl say about the sea?", /^Ingrid Dahl: .*The sea has given us everything/],
  ["What does Iceland think of the cut?", /a gift to the trawlers/],
  ["Will there be compensation?", /ruled out any compensation/],
  ["What happened in 2019?", /2019/],
])("“%s” is answered in the article's words", (question, words) => {
  const { answer, evidence, found } = askByRules(question, story);
  expect(answer.text).toMatch(words);
  expect(found).toBe(true);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.length).toBeLessThanOrEqual(3);
});

test.each([
  "Who won the election in Moldova?",
  "who won the election in moldova",
  "Did Sweden cut its quota?",
  "Who is the King of Norway?",
  "How many people died?",
  "How long did Dahl sleep?",
  "What is the capital of Norway?",
  "What did Dahl say about trawlers?",
  "How old is Dahl?",
  "What happened in 1998?",
  "Did Dahl accuse the ministry?",
  "Will Haugen meet Jonsdottir?",
  "Who attacked the ports?",
  "Did trawlers cross the border?",
  "???",
])("“%s” is not answered: the article does not say", (question) => {
  const { answer, found } = askByRules(question, story);
  expect(answer.text).toBeNull();
  expect(found).toBe(false);
});

test("a passage is offered only when it speaks of every name in the question", () => {
  expect(askByRules("Did Sweden cut its quota?", story).evidence).toEqual([]);
  const near = askByRules("Did Haugen praise the ministry?", story);
  expect(near.answer).toMatchObject({ text: null, nearest: true });
  expect(near.evidence[0]?.text).toMatch(/accused the ministry/);
});

test("furniture never answers", () => {
  const { evidence } = askByRules("Who halves its cod quota?", story);
  expect(evidence.map(({ sentence }) => sentence)).not.toContain(0);
});

test("a pronoun that stands for the asked name carries the answer", () => {
  const { evidence } = askByRules("What did Haugen warn?", story);
  expect(evidence[0]?.text).toMatch(/^He warned/);
});

test("what an article is about is told by its summary", () => {
  expect(askByRules("What is this article about?", story).answer.text).toMatch(/cut the cod quota/);
});

test("several articles answer together, and the evidence tells which", () => {
  const tram = readingOf({
    id: "tram",
    text: "The night tram costs 84 million euros.",
  });
  const { answer, evidence } = askByRules(
    "How much does the night tram cost?",
    selectionOf(codQuota, tram),
  );
  expect(answer.text).toBe("The night tram costs 84 million euros.");
  expect(evidence[0]?.article).toBe("tram");
});

test("no question breaks it, and the answer is always made of the article", () => {
  const { text } = codQuota.analysis;
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (question) => {
      const { evidence } = askByRules(question, story);
      return evidence.every((one) => text.includes(one.text));
    }),
    { numRuns: 50 },
  );
});
