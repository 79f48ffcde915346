import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Reading } from "../../src/command.ts";
import { findDifferences } from "../../src/stories/find-differences.ts";

const reading = (outlet: string, text: string): Reading => {
  const article = {
    id: `${outlet} ${text.length}`,
    title: null,
    text,
    url: null,
    publisher: outlet,
    byline: null,
    published: "2025-03-14",
    language: "en",
  };
  return { article, analysis: analyse(article), suspect: [] };
};
const between = (...texts: readonly string[]) =>
  findDifferences(texts.map((text, n) => reading(`Outlet ${n}`, text))).map(
    ({ kind, about, sides }) => ({
      kind,
      about,
      sides: sides.map(({ reading: { analysis }, sentence }) =>
        analysis.text.slice(...(analysis.sentences[sentence] ?? [0, 0])),
      ),
    }),
  );

const FIRE = "A fire in the Marlow furniture factory in Port Ilva";

describe("outlets differ", () => {
  test.each([
    [
      "in the dead",
      `${FIRE} killed 12 people on Friday.`,
      `Fourteen people were killed in a fire in the Marlow furniture factory in Port Ilva.`,
      "number",
      "dead",
    ],
    [
      "in the injured, beside the dead that they agree on",
      `${FIRE} killed 12 people and injured 30 workers.`,
      `${FIRE} killed 12 people and injured 45 workers.`,
      "number",
      "injured",
    ],
    [
      "in a sum",
      "Kestrel Foods paid 900 million euros for its rival Dunmore.",
      "Kestrel Foods paid 750 million euros for its rival Dunmore on Friday.",
      "number",
      null,
    ],
    [
      "in a share",
      "Turnout in the Sandholm council election reached 61 percent.",
      "Turnout in the Sandholm council election reached 54 percent on Sunday.",
      "number",
      null,
    ],
    [
      "in the day",
      "The Lindholm Bridge in Port Ilva will reopen to traffic on 3 April 2025.",
      "The Lindholm Bridge in Port Ilva will reopen to traffic on 10 April 2025.",
      "day",
      null,
    ],
    [
      "in whether it is so",
      "The driver of the Sandholm express was wearing his radio headset, investigators said.",
      "The driver of the Sandholm express was not wearing his radio headset, investigators said.",
      "denial",
      null,
    ],
  ] as const)("%s", (_, one, other, kind, about) => {
    expect(between(one, other)).toEqual([{ kind, about, sides: [one, other] }]);
  });
});

describe("they do not differ", () => {
  test.each([
    [
      "in rounded numbers",
      "About 1,200 people fled the flood in Sandholm valley.",
      "Some 1,240 people fled the flood in Sandholm valley.",
    ],
    ["in hedged ones", `${FIRE} killed at least 12 people.`, `${FIRE} killed 14 people.`],
    [
      "where one has both",
      `${FIRE} killed 12 people. Later officials said that ${FIRE.replace("A", "the")} killed 14 people.`,
      `${FIRE} killed 14 people.`,
    ],
    [
      "in a part of the whole",
      `${FIRE} killed 12 people.`,
      `${FIRE} killed 14 people.`.replace("14 people", "12 people, including 5 children"),
    ],
    [
      "in an older count",
      "The death toll of the fire in the Marlow factory rose from 9 to 12.",
      "The death toll of the fire in the Marlow factory rose to 12.",
    ],
    [
      "in ages",
      "Police in Port Ilva arrested two brothers, 17 and 22, in the harbour.",
      "Police in Port Ilva arrested two brothers, 24 and 31, in the harbour.",
    ],
    [
      "in what two people did",
      "Okafor scored 17 points for Harbour Rovers on Friday night.",
      "Hallam scored 21 points for Harbour Rovers on Friday night.",
    ],
    [
      "in two events",
      `${FIRE} killed 12 people.`,
      "In 2004 a fire in the old Marlow furniture factory in Port Ilva killed 30 people.",
    ],
    [
      "in a length told twice",
      "The yacht Astrid sank 75 km (47 miles) west of Sandholm island.",
      "The yacht Astrid sank 75 km west of Sandholm island.",
    ],
    [
      "in a verdict that nobody suffered",
      "Jurors voted nine to three for the death sentence in the Port Ilva trial.",
      "Jurors voted for the death sentence in the Port Ilva trial after 30 hours.",
    ],
    [
      "where a negation belongs to an addition",
      "Rovers placed striker Hallam on the injured list on Friday, so he will not play.",
      "Rovers placed striker Hallam on the injured list on Friday because of his knee.",
    ],
    [
      "in what is repeated every week",
      "Norvik publishes its repairs on the second Tuesday of every month.",
      "Norvik publishes its repairs on the third Tuesday of every month.",
    ],
  ])("%s", (_, one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  test("when one outlet corrects itself", () => {
    const both = [`${FIRE} killed 12 people.`, `${FIRE} killed 14 people on Friday.`];
    expect(findDifferences(both.map((text) => reading("Harbour Post", text)))).toEqual([]);
  });
});

describe("what one outlet alone tells", () => {
  const core =
    "Inspectors closed the Lindholm Bridge in Port Ilva on Friday. They had found cracks in the cables.";
  const only = "The Lindholm Bridge cost its owners 38 million euros when it was opened to cars.";

  test("is told where three write about the story", () => {
    const texts = [core, `${core} ${only}`, `${core} Drivers now have long ways round.`];
    expect(between(...texts)).toEqual([{ kind: "only", about: null, sides: [only] }]);
    expect(between(...texts.slice(0, 2))).toEqual([]);
  });

  test("is not told when another has the number too, in other words", () => {
    const again = "It had been built for 38 million euros, the city's archive says.";
    expect(between(core, `${core} ${only}`, `${core} ${again}`)).toEqual([]);
  });
});

test("a thousand hostile sentences end", () => {
  const text = `${"Fire killed 12 people and 13 people and 14 people in 15 towns on 16 May. ".repeat(1000)}`;
  expect(
    findDifferences([reading("a", text), reading("b", text.replaceAll("12", "22"))]).length,
  ).toBeLessThan(6);
});
