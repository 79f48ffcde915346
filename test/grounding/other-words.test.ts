import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { readSource } from "../../src/grounding/source.ts";
import { analyseText } from "../analyse-text.ts";
import { judgeListed, readClaims } from "./claims/read-claims.ts";

const open = (name: string) =>
  readSource(
    analyseText(readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), "utf8")),
  );
const SOURCES = {
  tram: open("night-tram.txt"),
  bank: open("harbour-bank.txt"),
  cup: open("ferrol-final.txt"),
};

// What a model may make of a sentence: shortened, turned round, with numbers and names in another form.
test.each([
  [
    "tram",
    "approved a night tram",
    "Riverton's city council has approved a night tram linking the harbour with Eastfield University, ending a dispute that began in 2023.",
  ],
  [
    "tram",
    "cost 84 million",
    "The line will cost 84 million euros and is expected to carry 6,200 passengers a night.",
  ],
  [
    "tram",
    "a promise kept",
    'Mayor Ines Okafor called the vote "a promise kept to everyone who works while others sleep."',
  ],
  [
    "tram",
    "would begin in",
    "Okafor said construction would start in September and last eighteen months.",
  ],
  [
    "tram",
    "this could not be done",
    'Tomasz Zielinski, who heads the Riverton Transport Authority, said: "We were told for years that this could not be done."',
  ],
  [
    "tram",
    "Councillor Greta",
    "Councillor Greta Hallam of the Homeowners' Alliance opposes the plan and wants to fight it in court.",
  ],
  [
    "tram",
    "41 percent",
    "A study by Eastfield University found that 41% of night-shift nurses at St. Brannock Hospital cannot get home after midnight.",
  ],
  [
    "tram",
    "has not said whether",
    "The Transport Ministry has not yet said if it will cover half of the costs.",
  ],
  ["tram", "The first trams", "The first trams are due to run in April 2027."],
  [
    "bank",
    "raised its main",
    "Tarrow's central bank raised its main rate by 75 basis points to 6.5% on Tuesday.",
  ],
  ["bank", "six to three", "The bank's council voted 6-3 in favour of the increase."],
  [
    "bank",
    "subsidy of 140",
    "Finance Minister Anwar Petrescu announced a 140 million crown subsidy for mills and bakeries.",
  ],
  [
    "bank",
    "Exports fell",
    "Exports fell 3.2 billion crowns in the third quarter, the statistics office said.",
  ],
  [
    "bank",
    "crown lost 4",
    "The crown fell 4% against the euro on Tuesday before regaining half of the loss.",
  ],
  [
    "bank",
    "Deputy Governor",
    "Deputy Governor Henrik Salazar wanted a smaller increase of 25 basis points.",
  ],
  [
    "bank",
    "seized 1,250",
    "Prosecutors searched four warehouses in Sandvik and seized 1,250 tonnes of flour.",
  ],
  [
    "cup",
    "won the Northern",
    "Ferrol Rovers beat Skarholm United 3-2 after extra time to win their first Northern Cup in 34 years.",
  ],
  [
    "cup",
    "scored twice",
    "Captain Tiago Lindberg scored two goals and substitute Emre Castellanos headed the winner in the 118th minute.",
  ],
  [
    "cup",
    "sent off",
    "Goalkeeper Pavel Idowu of Skarholm was sent off by referee Noor Vestergaard in the 74th minute.",
  ],
  [
    "cup",
    "in prize money",
    "Ferrol will get €2.4 million in prize money and Skarholm €1.1 million.",
  ],
  ["cup", "Eleven supporters", "Eleven fans suffered minor injuries when a fence gave way."],
] as const)("%s: a sentence told in other words stands: %s", (article, words, claim) => {
  const source = SOURCES[article];
  const { text, sentences } = source.analysis;
  const cited = sentences.findIndex((span) => text.slice(...span).includes(words));
  expect(judgeClaim(claim, cited, source)).toEqual({ verdict: "supported", reasons: [] });
});

test.each(readClaims("honest.txt"))("a sentence told anew stands: $claim", (listed) => {
  expect(judgeListed(listed)).toEqual({ verdict: "supported", reasons: [] });
});
