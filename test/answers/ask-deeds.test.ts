import { expect, test } from "vitest";
import { selected } from "./analysed.ts";
import { askByRules } from "./by-rules.ts";

const STORY = `Night ferry to stop in May

BERGEN, Norway — Ingrid Dahl, who took over from Per Haugen in 2021, said she backed the night ferry on Monday. Haugen opposed the night ferry.

The ferry operator Nordline paid nothing for the pier. The Harbour Union demanded that Greta Hallam resign. Hallam had left the port of Bergen at 7:25 p.m. on Friday.

Tor Berg said that the storm had killed two men. Ulf Sand has led the firm since the death of his wife, Nora Sand, in 2015. Sand refused to say where the money had gone.

Lena Roth, 44, was elected mayor of Vik on Sunday, ending the long rule of Mayor Aiko Sato by just 31 votes. Roth won 51.2 percent of the votes, the county said.

Two clubs made an offer for the keeper Ola Mern, including one from Spain, his agent said. Mern signed a contract with Fjord United for a fee of 4 million euros.

The harbour office did not disclose the price. In 1953, 12 people died in a storm off Vik.

The fire began when a lamp fell into the straw. Tor Berg opened the old chest in 12 seconds.
`;

const story = selected(STORY);
const ask = (question: string) => askByRules(question, story).answer.text;

test("whether somebody did it is told by the sentence in which they did, not by another's view", () => {
  expect(ask("Did Haugen back the night ferry?")).toBe("Haugen opposed the night ferry.");
  expect(ask("Did Dahl back the night ferry?")).toMatch(/she backed the night ferry/);
  expect(ask("Did Haugen support the night ferry?")).toBe("Haugen opposed the night ferry.");
});

test("a demand does not tell whether it was done, and is offered as the nearest passage only", () => {
  const { answer, evidence } = askByRules("Did Hallam resign?", story);
  expect(answer).toMatchObject({ text: null, nearest: true });
  expect(evidence[0]?.text).toMatch(/demanded that Greta Hallam resign/);
});

test.each([
  ["How many votes did Sato get?", "what ended a rule counts no votes for the one who lost"],
  ["How many votes did Roth win?", "neither a share nor a lead is a number of votes"],
  ["How did Nora Sand die?", "a time does not tell how"],
  ["Where had the money gone?", "a refusal is no answer"],
  ["Which club from Spain made an offer?", "a club without a name is none"],
  ["How old is Dahl?", "no age is given"],
  ["Did Dahl resign?", "nobody speaks of it"],
  ["At what time did the fire begin?", "no hour is given"],
])("“%s” is not answered: %s", (question) => {
  expect(ask(question)).toBeNull();
});

test.each([
  ["At what time did Hallam leave Bergen?", /7:25 p\.m\./],
  ["When did Hallam depart?", /7:25 p\.m\./],
  ["How old is Lena Roth?", /^Lena Roth, 44,/],
  ["Who won the election in Vik?", /elected mayor of Vik/],
  ["By how many votes did Roth win?", /31 votes/],
  ["How many people died?", /two men/],
  ["How much did Fjord United pay for Mern?", null],
  ["Did the harbour office disclose the price?", /did not disclose/],
  ["Did Roth lose the election in Vik?", null],
  ["How did the fire begin?", /when a lamp fell/],
  ["How long did it take to open the chest?", /12 seconds/],
])("“%s” is answered by %s", (question, words) => {
  if (words) expect(ask(question)).toMatch(words);
  else expect(ask(question)).toBeNull();
});
