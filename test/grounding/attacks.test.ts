import { describe, expect, test } from "vitest";
import { judgeListed, readClaims } from "./claims/read-claims.ts";
import { judgeBy } from "./source-of.ts";

describe("a model that lies about our own articles", () => {
  test.each(readClaims("attacks.txt"))("is not believed: $claim", (listed) => {
    expect(judgeListed(listed).verdict).not.toBe("supported");
  });
});

describe("reasons of a lie by one word", () => {
  test.each([
    ["Wheat prices rose in June.", "Wheat prices fell in June.", "negation-differs"],
    ["The harbour lies north of Durnby.", "The harbour lies south of Durnby.", "negation-differs"],
    ["The strike ended before Easter.", "The strike ended after Easter.", "negation-differs"],
    ["The fee did not rise in June.", "The fee did not fall in June.", "negation-differs"],
    ["The coach may resign in June.", "The coach will resign in June.", "hedge-dropped"],
    ["The clerk allegedly stole the seal.", "The clerk stole the seal.", "hedge-dropped"],
    ["The town plans to build a pier.", "The town built a pier.", "hedge-dropped"],
    ["The pier will be opened in June.", "The pier was opened in June.", "hedge-dropped"],
    [
      "The storm left 12 dead and 40 hurt.",
      "The storm left 40 dead and 12 hurt.",
      "number-not-in-source",
    ],
    ["The ferry sank off Durnby.", "The f\u0435rry sank off Durnby.", "disguised"],
    ["The ferry carried 640 people.", "The ferry carried \u202E046\u202C people.", "disguised"],
  ])("%s ↛ %s", (sentence, claim, reason) => {
    expect(judgeBy(sentence, claim).reasons).toContain(reason);
  });
});

describe("what only looks like a contrary or a lost hedge", () => {
  test.each([
    ["Prices rose after a fall in May.", "Prices rose after the fall."],
    ["Ferrol beat Skarholm in the final.", "Skarholm lost to Ferrol in the final."],
    ["The crew left Durnby before the storm came.", "The storm came after the crew left Durnby."],
    ["Prices climbed in June although wages fell.", "Prices increased in June."],
    ["The town plans to build a pier.", "The town will build a pier."],
    ["The coach may resign in June.", "The coach could resign in June."],
    ["The clerk allegedly stole the seal.", "The clerk is accused of stealing the seal."],
    ["The board rejected the offer.", "The board turned down the offer."],
    ["The board has not decided on the offer.", "The board has yet to decide on the offer."],
  ])("%s → %s", (sentence, claim) => {
    expect(judgeBy(sentence, claim).reasons).toEqual([]);
  });
});
