import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const castOf = (text: string) => findNames(readProse(text));
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

/** Sentence, people, organisations, places. */
const SENTENCES: readonly (readonly [string, string[], string[], string[]])[] = [
  [
    "Kenyan President Amina Odhiambo met Lars Nyström of the Harbour Authority in Mombasa.",
    ["Amina Odhiambo", "Lars Nyström"],
    ["Harbour Authority"],
    ["Mombasa"],
  ],
  [
    "Ludovica van der Meer and Khalid al-Rashidi left for Bogotá on Monday.",
    ["Ludovica van der Meer", "Khalid al-Rashidi"],
    [],
    ["Bogotá"],
  ],
  ["Siobhán O'Rourke thanked P.J. Mbeki-Stone.", ["Siobhán O'Rourke", "P.J. Mbeki-Stone"], [], []],
  [
    "The mayor praised Emmanuel LACROIX and Vice Premier He Yanmei.",
    ["Emmanuel LACROIX", "He Yanmei"],
    [],
    [],
  ],
  ["Despite rain, Mr Quennell stayed near Tarvik until May.", ["Quennell"], [], ["Tarvik"]],
  [
    "The Food and Drug Administration and the Bank of Norway wrote to the Ministry of Health.",
    [],
    ["Food and Drug Administration", "Bank of Norway", "Ministry of Health"],
    [],
  ],
  [
    "She wrote it on her social media platform, Plaza Net, and in The Lantern.",
    [],
    ["Plaza Net", "The Lantern"],
    [],
  ],
  [
    "Mr Brandt's SAKURA movement grew, as Russia-Georgia talks stalled.",
    ["Brandt"],
    ["SAKURA movement"],
    ["Russia", "Georgia"],
  ],
  [
    "Nairobi and Addis Ababa agreed; the Politburo did not.",
    [],
    ["Politburo"],
    ["Nairobi", "Addis Ababa"],
  ],
  ["The French, two Catholics and a Republican met every Wednesday in March.", [], [], []],
  ["World War II and the Olympic Games are events, I think.", [], [], []],
  ["Georgia Hollander flew to Georgia.", ["Georgia Hollander"], [], ["Georgia"]],
  [
    "The Rev. Ann Lee, 45, spoke for Amnesty International and Human Rights Watch.",
    ["Ann Lee"],
    ["Amnesty International", "Human Rights Watch"],
    [],
  ],
];

describe("findNames", () => {
  test.each(SENTENCES)("%s", (text, people, organisations, places) => {
    const cast = castOf(text);
    expect(names(cast.people)).toEqual(people);
    expect(names(cast.organisations)).toEqual(organisations);
    expect(names(cast.places)).toEqual(places);
  });

  test("a headline in title case names only what the body names", () => {
    const cast = castOf(
      "Brandt and Haddad Open Trade Talks Amid Growing Doubts in Georgia\n\nHarold Brandt called Tariq Haddad. Doubts grow.",
    );
    expect(names(cast.people)).toEqual(["Harold Brandt", "Tariq Haddad"]);
    expect(names(cast.places)).toEqual(["Georgia"]);
    expect(cast.organisations).toEqual([]);
    expect(cast.people[0]?.mentions).toHaveLength(2);
  });

  test("a headline in capitals gives its forms no say in the name", () => {
    const cast = castOf("BRANDT LEAVES GENEVA\n\nHarold Brandt left Geneva on Friday.");
    expect(names(cast.people)).toEqual(["Harold Brandt"]);
    expect(names(cast.places)).toEqual(["Geneva"]);
  });

  test("surnames, initials and other spellings join the full name", () => {
    const cast = castOf(
      "Volodymyr Zelenskyy spoke. Zelensky smiled. Mr. Zelenskiy left. J. K. Moreau and Jean Moreau-Petit waited. Moreau sat.",
    );
    expect(cast.people[0]).toMatchObject({
      name: "Volodymyr Zelenskyy",
      id: "volodymyr-zelenskyy",
    });
    expect(cast.people[0]?.mentions).toHaveLength(3);
    expect(names(cast.people)).toContain("J. K. Moreau");
  });

  test("an acronym joins the long form of its letters", () => {
    const cast = castOf(
      "The West African Grain Alliance (WAGA) met. WAGA will vote, the United States said. The US agreed.",
    );
    expect(cast.organisations).toHaveLength(1);
    expect(cast.organisations[0]).toMatchObject({
      name: "West African Grain Alliance",
      aliases: ["WAGA"],
    });
    expect(cast.places).toHaveLength(1);
    expect(cast.places[0]).toMatchObject({ name: "United States", aliases: ["US"], role: null });
  });

  test("a person named like a city is told from the city", () => {
    const cast = castOf(
      "Lloyd Austin gave a talk in Austin, Texas. Students asked Mr. Austin about ships.",
    );
    expect(cast.people[0]?.mentions).toHaveLength(2);
    expect(names(cast.places)).toEqual(["Austin", "Texas"]);
  });

  test("a slip in a surname behind a title joins its bearer", () => {
    const cast = castOf("Eva Lindstrom opened the talks. Ms Lindstorm asked for patience.");
    expect(names(cast.people)).toEqual(["Eva Lindstrom"]);
  });

  test("a bare surname means the namesake whom the article introduces first", () => {
    const cast = castOf(
      "Ann Lee won.\n\nHer brother Tom Lee watched.\n\nLee thanked the voters.\n\nTom Lee was proud. Lee cried.",
    );
    expect(cast.people.map(({ mentions }) => mentions.length)).toEqual([2, 3]);
  });

  test("a junior is called by the surname and is not the senior", () => {
    const cast = castOf("Joseph R. Horvat Jr. spoke. Horvat left.\n\nJoseph Horvat Sr. stayed.");
    expect(cast.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["Joseph R. Horvat Jr.", 2],
      ["Joseph Horvat Sr.", 1],
    ]);
  });

  test("a table of results names teams, a sentence the city, and a country stays a country", () => {
    const cast = castOf("LISBON\n\nLisbon 3 Malden 1\nNorway 2 Lisbon 0\n\nIt rained in Lisbon.");
    expect(names(cast.organisations)).toEqual(["Lisbon", "Malden"]);
    expect(names(cast.places)).toEqual(["Lisbon", "Norway"]);
  });

  test("ids are unique over the lists", () => {
    const cast = castOf("Georgia Moss met Georgia Möss in Georgia. The Georgia Company paid.");
    const ids = [...cast.people, ...cast.organisations, ...cast.places].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
