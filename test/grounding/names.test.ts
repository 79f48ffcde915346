import { describe, expect, test } from "vitest";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { sourceOf } from "./source-of.ts";

const ARTICLE = `Riverton Approves Night Ferry

The Riverton Transport Authority (RTA) approved a night ferry on Tuesday after Ukrainian engineer Danylo Hrytsenko had tested it.

Mayor Ines Okafor thanked Hrytsenko, and Councillor Greta Hallam criticised the Authority.

She said the noise would wake the whole quarter of Eastfield.

Kremlin adviser Pavel Idowu visited the US embassy in Kiev with Al-Rashid of Norway.`;
const source = sourceOf(ARTICLE);
const reasons = (claim: string, cited: number) => judgeClaim(claim, cited, source).reasons;

describe("names that the sentence bears out", () => {
  test.each([
    ["The RTA approved a night ferry on Tuesday.", 1],
    ["An engineer from Ukraine, Danylo Hrytsenko, had tested a night ferry.", 1],
    ["Ines Okafor thanked Danylo Hrytsenko.", 2],
    ["Greta Hallam criticised the Authority.", 2],
    ["Mayor Okafor thanked Hrytsenko, and Councillor Hallam criticised the Authority.", 2],
    ["Greta Hallam said the noise would wake the whole quarter of Eastfield.", 3],
    ["Pavel Idowu visited the American embassy in Kyiv with a Norwegian, Al-Rashid.", 4],
    ["PAVEL IDOWU visited the embassy of the United States in Kyiv.", 4],
    ["Mr Idowu visited the U.S. embassy in Kyiv.", 4],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toEqual([]);
  });
});

describe("names that it does not", () => {
  test.each([
    ["Oluwaseun Bakare thanked Hrytsenko.", 2],
    ["Bakare thanked Hrytsenko, and Hallam criticised the Authority.", 2],
    ["Mayor Pavel Idowu thanked Hrytsenko.", 2],
    ["Mayor Ines Hallam thanked Hrytsenko.", 2],
    ["Riverton thanked Hrytsenko.", 2],
    ["Mayor Ines Okafor thanked Hallam, and Greta Hallam criticised the Kremlin.", 2],
    ["Councillor Hallam thanked Hrytsenko, and Mayor Okafor criticised the Authority.", 2],
    ["Ines Okafor said the noise would wake the whole quarter of Eastfield.", 3],
    ["Pavel Idowu visited the Swedish embassy in Kyiv.", 4],
    ["Pavel Idowu visited the US embassy in Warsaw.", 4],
    ["Kremlin adviser Pavel Idowu visited the UN embassy in Kiev.", 4],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toContain("name-not-in-source");
  });
});

describe("names of the title", () => {
  test("may be added while the sentence's own names are kept", () => {
    const claim =
      "In Riverton, Greta Hallam said the noise would wake the whole quarter of Eastfield.";
    expect(reasons(claim, 3)).toEqual([]);
  });
  test("never stand in the place of another", () => {
    const claim = "She said the noise would wake the whole quarter of Riverton.";
    expect(reasons(claim, 3)).toEqual(["name-not-in-source"]);
  });
});
