import { describe, expect, test } from "vitest";
import { statementBy, statementsOf } from "./read.ts";

describe("quoted words", () => {
  test("a quotation split by its cue has two spans and one speaker", () => {
    expect(statementsOf("“We will stay,” she said, “because the river is ours.”")).toMatchObject([
      {
        kind: "direct",
        speaker: "she",
        content: ["“We will stay,”", "“because the river is ours.”"],
        quoted: ["We will stay,", "because the river is ours."],
      },
    ]);
  });

  test("a quotation of several sentences, and one that follows it, keep the speaker", () => {
    const [only, ...rest] = statementsOf("“Nobody slept. Nobody ate,” said Roe. “It was cold.”");
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      speaker: "Roe",
      quoted: ["Nobody slept. Nobody ate,", "It was cold."],
    });
  });

  test("a quotation that goes on over paragraphs keeps the speaker of its first one", () => {
    const text =
      "“We found the leak,” Demir said. “The sea was rough.\n\n“On the third night we left.”";
    const [only, ...rest] = statementsOf(text);
    expect(rest).toEqual([]);
    expect(only?.quoted).toEqual([
      "We found the leak,",
      "The sea was rough.",
      "On the third night we left.",
    ]);
  });

  test("a paragraph of quoted words without such a mark is less sure", () => {
    const sure = statementsOf("“We found it,” Demir said. “It was late.”");
    const stretched = statementsOf("“We found it,” Demir said.\n\n“It was late.”");
    expect(stretched).toHaveLength(1);
    expect(stretched[0]?.confidence).toBeLessThan(sure[0]?.confidence ?? 0);
  });

  test("a quotation waits for the speaker who follows it", () => {
    expect(statementsOf("“We won. We really won.” “It took years,” Ada Roe said.")).toMatchObject([
      { speaker: "Ada Roe", quoted: ["We won. We really won.", "It took years,"] },
    ]);
  });

  test("a quotation inside a quotation stays in the mouth of the outer speaker", () => {
    const text = "“The owner told us: ‘Every hour costs a fortune,’” Sørensen said.";
    expect(statementsOf(text)).toMatchObject([
      { speaker: "Sørensen", quoted: ["The owner told us: ‘Every hour costs a fortune,’"] },
    ]);
  });

  test("a paragraph that ends in a colon introduces the next one", () => {
    const text =
      "Okoro wrote in a letter to the council:\n\n“The pier is safe, and it was never closed.”";
    expect(statementsOf(text)).toMatchObject([{ speaker: "Okoro", cue: "wrote", kind: "direct" }]);
  });

  test.each([
    ["Okoro: “The pier is safe. It was never closed.”", "Okoro"],
    ["Zhao told the crowd: “We did it.”", "Zhao"],
    ["The nurses chanted, ''We won't go,'' until dawn.", "The nurses"],
    ["«Мы победили», said Petrenko.", "Petrenko"],
    ["„Wir gehen nicht“, said the miner.", "the miner"],
    ["‘It is over,’ said Amir Haddad.", "Amir Haddad"],
    ["“It is over.” — Amir Haddad", "Amir Haddad"],
    ["Said Amir Haddad, “It is over.”", "Amir Haddad"],
  ])("%s", (text, speaker) => {
    expect(statementsOf(text)).toMatchObject([{ kind: "direct", speaker }]);
  });

  test("a quotation that nobody is named for has no speaker", () => {
    expect(statementsOf("“No more dams in our valley, not a single one.”")).toMatchObject([
      { kind: "direct", speaker: null, cue: null },
    ]);
  });

  test("quoted words around a cue are one mixed statement", () => {
    const text = "The museum, its director said, is “doing better than ever.”";
    expect(statementBy(text, "director")).toMatchObject({
      kind: "mixed",
      content: ["The museum", "is “doing better than ever.”"],
      quoted: ["doing better than ever."],
    });
  });

  test("a programme's name in marks is not what its guest said", () => {
    const text = "On the network's “Morning Talk,” Haddad said that the pier is safe.";
    expect(statementsOf(text)).toMatchObject([
      { kind: "indirect", content: ["that the pier is safe"] },
    ]);
  });
});
