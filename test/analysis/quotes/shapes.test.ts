import { describe, expect, test } from "vitest";
import { statementsOf } from "./read.ts";

/** A text, and who says what in it by which cue: speaker, cue, content. */
type Shape = readonly [
  text: string,
  ...statements: (readonly [string | null, string | null, string])[],
];

const SHAPES: Readonly<Record<string, Shape>> = {
  "a title and a role belong to the speaker": [
    "Harbour spokeswoman Lena Okoro declared that the new pier would open in May.",
    ["Harbour spokeswoman Lena Okoro", "declared", "that the new pier would open in May"],
  ],
  "a newly appointed minister keeps the whole title": [
    "In a surprise move, newly appointed Minister of Trade Paula Reyes articulated that the merger was remote.",
    ["newly appointed Minister of Trade Paula Reyes", "articulated", "that the merger was remote"],
  ],
  "an inverted speaker keeps the apposition": [
    "“The water rose too fast,” warned Tomas Lindqvist, the head of the rescue service.",
    ["Tomas Lindqvist, the head of the rescue service", "warned", "“The water rose too fast,”"],
  ],
  "an expressed feeling and what was noted with it are two statements": [
    "In response to the verdict, Castellano expressed a bitter yet calm sentiment, noting that “nobody waits longer than Veldania.”",
    ["Castellano", "expressed", "a bitter yet calm sentiment"],
    ["Castellano", "noting", "that “nobody waits longer than Veldania.”"],
  ],
  "a noun phrase is what was reiterated": [
    "He reiterated Veldania's commitment to working with the coast guard to reopen the strait.",
    [
      "He",
      "reiterated",
      "Veldania's commitment to working with the coast guard to reopen the strait",
    ],
  ],
  "a statement inside a statement is listed too": [
    "Palace spokesman Idris Vane highlighted that during his call with Marlowe, Castellano emphasized the necessity of sharing the river, though it remains unclear how.",
    [
      "Palace spokesman Idris Vane",
      "highlighted",
      "that during his call with Marlowe, Castellano emphasized the necessity of sharing the river, though it remains unclear how",
    ],
    ["Castellano", "emphasized", "the necessity of sharing the river"],
  ],
  "a participle with an adverb begins a statement of the same speaker": [
    "Reyes underscored that farmers should lead in setting prices, explicitly stating that no subsidy would be paid.",
    ["Reyes", "underscored", "that farmers should lead in setting prices"],
    ["Reyes", "explicitly stating", "that no subsidy would be paid"],
  ],
  "both confirming sides are the speaker of what stands before": [
    "They spoke about the loan, a call that lasted two hours as confirmed by both the Treasury and Westport.",
    [
      "both the Treasury and Westport",
      "confirmed by",
      "They spoke about the loan, a call that lasted two hours",
    ],
  ],
  "a preposition leads to what was hinted at": [
    "Recently, Marlowe hinted at a desire for payment in copper worth $40 million.",
    ["Marlowe", "hinted at", "a desire for payment in copper worth $40 million"],
  ],
  "quoted words stand inside a reported clause": [
    "During a flight on Monday, Marlowe reported that he and Castellano had a “short but useful chat,” which he shared on his channel.",
    ["Marlowe", "reported", "that he and Castellano had a “short but useful chat,”"],
  ],
  "a lack can be noted": [
    "Despite the thaw, Veldania remains cautious, noting a lack of clear signals from Westport.",
    ["Veldania", "noting", "a lack of clear signals from Westport"],
  ],
  "people and officials rule something out together": [
    "Castellano and Veldanian officials have firmly ruled out concessions over the port, emphasizing the necessity of respecting its charter.",
    ["Castellano and Veldanian officials", "have firmly ruled out", "concessions over the port"],
    [
      "Castellano and Veldanian officials",
      "emphasizing",
      "the necessity of respecting its charter",
    ],
  ],
  "an interview speaks for the person who gave it": [
    "Notably, an interview with Castellano in The Lantern highlighted concerns that key choices may be made without her.",
    [
      "an interview with Castellano in The Lantern",
      "highlighted",
      "concerns that key choices may be made without her",
    ],
  ],
};

describe("shapes of attribution", () => {
  test.each(Object.entries(SHAPES))("%s", (_, [text, ...expected]) => {
    const found = statementsOf(text).map(({ speaker, cue, content }) => [
      speaker,
      cue,
      content.join(" … "),
    ]);
    expect(found).toEqual(expected);
  });
});
