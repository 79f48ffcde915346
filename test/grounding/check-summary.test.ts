import { describe, expect, test } from "vitest";
import { checkSummary } from "../../src/grounding/check-summary.ts";
import { scoreSigns } from "../../src/grounding/score/score-signs.ts";
import { sumFaults } from "../../src/grounding/score/sum-faults.ts";
import { WEIGHTS } from "../../src/grounding/score/weights.ts";
import { analyseText } from "../analyse-text.ts";

const ARTICLE = analyseText(`Harbour bridge opens after nine years

Mayor Ines Okafor opened the new harbour bridge on Monday. It cost 12 million euros, twice as much as planned.

“We waited nine years for this,” Okafor told a crowd of several hundred people.

The ferry company Lind Line said it would stop its night service in March. Its captain, Pavel Brandt, did not criticise the city.

Schools along the river were closed for the ceremony, and buses ran free of charge until midnight.`);

const verdicts = (summary: string) =>
  checkSummary(ARTICLE, summary).claims.map(({ verdict, sentences }) => [verdict, ...sentences]);

describe("claims", () => {
  test("each sentence is one, without its bullet or number, and names the sentence that carries it", () => {
    const { claims } = checkSummary(
      ARTICLE,
      "- The ferry company will stop its night service in March.\n2) The bridge cost 12 million euros.\n",
    );
    expect(claims.map(({ text }) => text)).toEqual([
      "The ferry company will stop its night service in March.",
      "The bridge cost 12 million euros.",
    ]);
    expect(claims.map(({ sentences }) => sentences)).toEqual([[4], [2]]);
  });

  test("sentences of a text that was cut into words are told apart by their lone stops", () => {
    const summary = "ines okafor opened the bridge on monday . buses ran free of charge .";
    expect(checkSummary(ARTICLE, summary).claims).toHaveLength(2);
  });

  test("a supported claim has no reasons, any other has some", () => {
    const { claims } = checkSummary(
      ARTICLE,
      "Ines Okafor opened the new harbour bridge on Monday. It cost 14 million euros, twice as much as planned.",
    );
    expect(claims).toMatchObject([
      { verdict: "supported", reasons: [] },
      { verdict: "unsupported", reasons: ["number-not-in-source"] },
    ]);
  });

  test.each([
    ["Pavel Brandt opened the new harbour bridge on Monday.", "name-not-in-source"],
    ["Captain Pavel Brandt did criticise the city.", "negation-differs"],
    ["Okafor said: “We waited ten long years for this.”", "quote-not-in-source"],
    ["Buses ran free of charge, see https://example.org/buses.", "link"],
    ["Nurses demanded higher wages.", "too-little-in-common"],
  ])("%s is refused", (summary, reason) => {
    const [claim] = checkSummary(ARTICLE, summary).claims;
    expect(claim?.verdict).not.toBe("supported");
    expect(claim?.reasons).toContain(reason);
  });

  test("the headline carries nothing", () => {
    expect(verdicts("Harbour bridge opens after nine years.")).not.toContainEqual(["supported", 0]);
  });

  test("what shares no word with the article cites no sentence", () => {
    expect(verdicts("Zoologists applauded.")).toEqual([["unsupported"]]);
  });
});

describe("the score", () => {
  test.each(["", " \n\t", "***"])("of %j, which claims nothing, is 1", (summary) => {
    expect(checkSummary(ARTICLE, summary)).toEqual({ score: 1, claims: [] });
  });

  test("is below 1 when a claim is refused, though its words are all copied", () => {
    expect(scoreSigns(sumFaults([]), 0, WEIGHTS)).toBe(1);
    expect(scoreSigns(sumFaults([]), 0.1, WEIGHTS)).toBeLessThan(1);
  });

  test("of a text that is no article's is about 0, and of an empty article too", () => {
    const foreign =
      "Nurses in Lisbon demanded higher wages. Their union called a strike for Friday.";
    expect(checkSummary(ARTICLE, foreign).score).toBeLessThan(0.05);
    expect(checkSummary(analyseText(""), foreign).score).toBeLessThan(0.05);
  });

  test("never depends on what was checked before", () => {
    const summary = "Ines Okafor opened a bridge. Schools were open.";
    const once = checkSummary(ARTICLE, summary);
    checkSummary(ARTICLE, "Something else.");
    expect(checkSummary(ARTICLE, summary)).toEqual(once);
  });
});
