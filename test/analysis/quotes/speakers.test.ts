import { describe, expect, test } from "vitest";
import { statementsOf } from "./read.ts";

const speakersIn = (text: string) => statementsOf(text).map(({ speaker }) => speaker);

describe("the speaker's phrase", () => {
  test.each([
    ["Outside the station, Inspector Nadia Brandt, who ran the search, said: ‘We found him.’"],
    ["In parliament, Nadia Brandt, the party's whip, said: “We found him.”"],
    ["Last week, Nadia Brandt, a nurse, said: “We found him.”"],
    ["Late Thursday, Nadia Brandt, who ran the search, said: “We found him.”"],
    ["Asked about the search, Nadia Brandt, who ran it, said: “We found him.”"],
    ["Speaking in Westport, Nadia Brandt, who ran the search, said: “We found him.”"],
  ])("when and where belong to no name: %s", (text) => {
    expect(speakersIn(text)).toEqual([expect.stringMatching(/^(?:Inspector )?Nadia Brandt/u)]);
  });

  test.each([
    ["An interview with van den Heuvel in The Lantern highlighted fears of a drought."],
    ["A letter from de la Torre to the council said the well was dry."],
    ["A friend of Bianca da Silva said the well was dry."],
    ["Aides to Karim al-Nasser said the well was dry."],
    ["An adviser to Prince Faris bin Talal said the well was dry."],
    ["A report by the Centre for Soil Studies said the well was dry."],
    ["Hanna Long said the well was dry."],
    ["Mayor Long said the well was dry."],
    ["Mwangi wa Kĩarie said the well was dry."],
    ["The U.S. Bureau of Mines notes on its site that the well was dry."],
    ["The U.S. Bureau of Mines notes: “The well was dry.”"],
  ])("the phrase is whole in: %s", (text) => {
    const cue = / (?:highlighted|said|notes)/u.exec(text);
    expect(speakersIn(text)).toEqual([text.slice(0, cue?.index)]);
  });

  test.each([
    ["“The well was dry,” the U.S. Bureau of Mines notes in a leaflet."],
    ["“The well was dry,” notes the U.S. Bureau of Mines."],
    ["The well was dry, the U.S. Bureau of Mines notes."],
    ["As the U.S. Bureau of Mines notes, the well was dry."],
  ])("a verb that looks like a noun is none behind a name: %s", (text) => {
    expect(speakersIn(text)).toEqual(["the U.S. Bureau of Mines"]);
  });

  test.each([
    ["Brandt last week said the well was dry.", "Brandt"],
    ["Brandt in recent days has suggested that the well was dry.", "Brandt"],
    ["A poll taken last week found that the well was dry.", "A poll"],
    ["The people I met last week said the well was dry.", "The people"],
    [
      "The songs of recent years have underscored that the well was dry.",
      "The songs of recent years",
    ],
    ["One witness described Vale sitting by the well.", "One witness"],
    ["There were signs of his father's claim that the well was dry.", "his father"],
    ["As the crowd began to sing, Brandt stood up and said the well was dry.", "Brandt"],
  ])("%s", (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  test("nobody else's mark on a charge is its author's", () => {
    expect(statementsOf("Ian Vale mocked Roe's charge “absurd to the bone” on air.")).toMatchObject(
      [{ speaker: "Ian Vale", cue: "mocked" }],
    );
  });

  test("two statements of two people stand side by side", () => {
    const text = "Vane highlighted that the dam was full, Brandt emphasized the need for rain.";
    expect(speakersIn(text)).toEqual(["Vane", "Brandt"]);
  });
});

describe("no speakers", () => {
  test("the means of a call is none", () => {
    const text = "Brandt later said she had spoken by telephone with Vale for an hour.";
    expect(statementsOf(text)).toMatchObject([
      {
        speaker: "Brandt",
        content: ["she had spoken by telephone with Vale for an hour"],
      },
    ]);
    expect(statementsOf("The plan was denounced by letter in May.")).toEqual([]);
  });

  test.each([
    "The goat, a three-year-old male called Pepper, opened the gate.",
    "A man named Otto Brandt sold a boat called Sunrise near the pier.",
    "A ferry dubbed Grey Lady sank.",
  ])("a name that is given says nothing: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  test.each([
    "Brandt called Vale a coward.",
    "Brandt called Vale “a coward.”",
    "Brandt described Vale as a coward.",
    "Brandt called Vale cowardly.",
  ])("what is said of a name does: %s", (text) => {
    expect(speakersIn(text)).toEqual(["Brandt"]);
  });

  test.each([
    'Marta "Red" Lindqvist, 52, won, the board said.',
    "The board said Ivo “The Bull” Petrov had won.",
  ])("a nickname is nobody's words: %s", (text) => {
    expect(statementsOf(text)).toMatchObject([{ kind: "indirect", quoted: [] }]);
  });
});
