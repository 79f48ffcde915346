import { describe, expect, test } from "vitest";
import { statementsOf } from "./read.ts";

/** Where reported speech begins and ends, and whose it is. */
describe("reported clauses", () => {
  test.each([
    ["The bridge is closed, Haddad said.", ["The bridge is closed"]],
    ["The bridge is closed, said Haddad.", ["The bridge is closed"]],
    ["The bridge, Haddad said on Tuesday, is closed.", ["The bridge", "is closed"]],
    ["The bridge is closed, Haddad told reporters on Friday.", ["The bridge is closed"]],
    ["According to Haddad, the bridge is closed.", ["the bridge is closed"]],
    ["According to Haddad, a nurse near the quay, the bridge is closed.", ["the bridge is closed"]],
    [
      "According to Haddad, the bridge, the tunnel and the road are closed.",
      ["the bridge, the tunnel and the road are closed"],
    ],
    ["The bridge is closed, according to Haddad.", ["The bridge is closed"]],
    ["The bridge, according to Haddad, is closed.", ["The bridge", "is closed"]],
    ["As Haddad noted on Tuesday, the bridge is closed.", ["the bridge is closed"]],
    ["The bridge is closed, as Haddad has confirmed.", ["The bridge is closed"]],
    ["It was announced by Haddad that the bridge is closed.", ["that the bridge is closed"]],
    ["Haddad said the bridge is closed, while crews wait for steel.", ["the bridge is closed"]],
    ["Haddad said the bridge is closed, but nobody believed it.", ["the bridge is closed"]],
    [
      "Haddad said the bridge is closed, but not for long.",
      ["the bridge is closed, but not for long"],
    ],
    ["When Haddad said the bridge was closed, the crowd went home.", ["the bridge was closed"]],
    ["Haddad, who had waited, said the bridge is closed.", ["the bridge is closed"]],
    ["RIVERTON (Wire) — The bridge is closed, Haddad said.", ["The bridge is closed"]],
    ["But the bridge is closed, Haddad said.", ["the bridge is closed"]],
    ["The crews built a ramp that Haddad said would hold.", ["that", "would hold"]],
  ])("%s", (text, content) => {
    expect(statementsOf(text)).toHaveLength(1);
    expect(statementsOf(text)[0]).toMatchObject({ content });
    expect(statementsOf(text)[0]?.speaker).toContain("Haddad");
  });

  test.each([
    [
      "Haddad, the head of the port in Riverton, said it rained.",
      "Haddad, the head of the port in Riverton",
    ],
    ["On Tuesday, Ada Haddad, a nurse, said it rained.", "Ada Haddad, a nurse"],
    ["Haddad, speaking in Riverton, said it rained.", "Haddad"],
    ["Haddad, however, said it rained.", "Haddad"],
    ["Haddad on Tuesday said it rained.", "Haddad"],
    [
      "One nurse in the room, Ada Haddad of Riverton, said it rained.",
      "One nurse in the room, Ada Haddad of Riverton",
    ],
    ["The White House and Kyiv said it rained.", "The White House and Kyiv"],
    ["The minister herself said it rained.", "The minister herself"],
    ["A source close to him said it rained.", "A source close to him"],
    ["One of the former ministers said it rained.", "One of the former ministers"],
    ["Some 42 percent of voters said it rained.", "Some 42 percent of voters"],
    ["Bright said it rained.", "Bright"],
    ["Rep. Ada Haddad (D-Ohio) said it rained.", "Rep. Ada Haddad (D-Ohio)"],
    ["Mélanie O'Rourke-Díaz said it rained.", "Mélanie O'Rourke-Díaz"],
  ])("%s", (text, speaker) => {
    expect(statementsOf(text)).toMatchObject([{ speaker }]);
  });

  test.each([
    ["Haddad left the room and said it rained.", "Haddad"],
    ["Haddad left the room, saying it rained.", "Haddad"],
    ["Before saying it rained, Haddad left the room.", "Haddad"],
    ["Noting that it rained, Haddad left the room.", "Haddad"],
    ["Haddad, after saying it rained, left the room.", "Haddad"],
    ["After the vote, Haddad issued a statement saying it rained.", "Haddad"],
  ])("the subject is shared in: %s", (text, speaker) => {
    expect(statementsOf(text).map((statement) => statement.speaker)).toEqual([speaker]);
  });

  test("two speakers of one sentence keep their own words", () => {
    const text = "Haddad said the bridge is closed and Okoro said the road is open.";
    expect(statementsOf(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
      ["Haddad", "the bridge is closed"],
      ["Okoro", "the road is open"],
    ]);
  });
});
