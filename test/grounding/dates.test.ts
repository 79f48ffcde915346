import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { readSource } from "../../src/grounding/source.ts";

const TEXT = `The council voted on Wednesday to close the old ferry port.

The port was opened on 4 March 1998 and rebuilt in September 2011.

Ferries will stop next month, and the last one leaves on the evening of Aug. 30.`;
const source = readSource(
  analyse({
    id: "port",
    title: null,
    text: TEXT,
    url: null,
    publisher: null,
    byline: null,
    published: "2025-02-13",
    language: null,
  }),
);
const reasons = (claim: string, cited: number) => judgeClaim(claim, cited, source).reasons;

describe("dates that a sentence bears out", () => {
  test.each([
    ["The council voted on 12 February to close the old ferry port.", 0],
    ["The council voted on Wednesday, February 12, 2025 to close the ferry port.", 0],
    ["The port was opened on March 4, 1998.", 1],
    ["The port was opened on the 4th of March 1998.", 1],
    ["The port was opened in 1998 and rebuilt in 2011.", 1],
    ["The port was rebuilt in Sept. 2011.", 1],
    ["The last one leaves on 30 August in the evening.", 2],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toEqual([]);
  });
});

describe("dates that it does not", () => {
  test.each([
    ["The council voted on Thursday to close the old ferry port.", 0],
    ["The council voted on 13 February to close the old ferry port.", 0],
    ["The council voted on Wednesday evening to close the old ferry port.", 0],
    ["The port was opened on 4 September 1998.", 1],
    ["The port was opened on 5 March 1998.", 1],
    ["The port was opened in March 1999.", 1],
    ["The port was rebuilt in March 2011.", 1],
    ["The port was rebuilt in 2012.", 1],
    ["Ferries will stop next week.", 2],
    ["Ferries stopped last month.", 2],
    ["The last one leaves on the morning of Aug. 30.", 2],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toContain("date-not-in-source");
  });
});
