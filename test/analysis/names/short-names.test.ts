import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const castOf = (text: string) => findNames(readProse(text));
const listed = (entities: readonly { name: string; mentions: readonly unknown[] }[]) =>
  entities.map(({ name, mentions }) => [name, mentions.length]);

describe("people by one of their names", () => {
  test("a family name that stands first is used alone later", () => {
    const cast = castOf(
      "Szabo Istvan arrived. Szabo said it rained.\n\nGao Lin, a chemist, left. It snowed, Gao wrote.",
    );
    expect(listed(cast.people)).toEqual([
      ["Szabo Istvan", 2],
      ["Gao Lin", 2],
    ]);
    expect(cast.places).toEqual([]);
  });

  test("a given name of two syllables stays with its family name", () => {
    const cast = castOf("Moon Hye-rin met Tsai Mei-ling. Moon said that Tsai left.");
    expect(listed(cast.people)).toEqual([
      ["Moon Hye-rin", 2],
      ["Tsai Mei-ling", 2],
    ]);
  });

  test("a family name that one bears in front and one behind is whose full name stood last", () => {
    const cast = castOf("Ann Kim sat.\n\nKim Soo-jin stood. Kim sang.");
    expect(listed(cast.people)).toEqual([
      ["Ann Kim", 1],
      ["Kim Soo-jin", 2],
    ]);
  });

  test("a town that is really meant keeps its name", () => {
    const cast = castOf("Gao Lin, a chemist, left. It snowed in Gao.");
    expect(listed(cast.people)).toEqual([["Gao Lin", 1]]);
    expect(listed(cast.places)).toEqual([["Gao", 1]]);
  });

  test("a nickname is no part of the name and speaks for its bearer", () => {
    const text = 'Anneliese "Roo" Bell Ortega won. Bell Ortega sang. Then Roo left.';
    const [person, ...others] = castOf(text).people;
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      id: "anneliese-bell-ortega",
      name: "Anneliese Bell Ortega",
      aliases: ["Roo", "Bell Ortega"],
    });
    expect(person?.mentions.map((span) => text.slice(...span))).toEqual([
      'Anneliese "Roo" Bell Ortega',
      "Bell Ortega",
      "Roo",
    ]);
  });
});

describe("companies by one of their names", () => {
  test.each(["AG", "Ltd", "Inc.", "PLC"])("the legal form %s makes no second company", (form) => {
    const cast = castOf(
      `They sued Tarvinell Foods ${form} twice. Tarvinell Foods paid. Shares in Tarvinell, which owns a mill, rose.`,
    );
    expect(cast.organisations).toHaveLength(1);
    expect(cast.organisations[0]?.mentions).toHaveLength(3);
  });

  test("two letters in brackets stand for the name in front", () => {
    const cast = castOf("They sued Tarvinell Lines (TL) twice. Then TL paid.");
    expect(listed(cast.organisations)).toEqual([["Tarvinell Lines", 3]]);
  });

  test("a short name that two companies or a person bear stands for none of them", () => {
    const two = castOf("They sued Tarvinell Foods and Tarvinell Steel. Shares in Tarvinell fell.");
    expect(listed(two.organisations).slice(0, 2)).toEqual([
      ["Tarvinell Foods", 1],
      ["Tarvinell Steel", 1],
    ]);
    const person = castOf("They sued Horvatin Foods. Ana Horvatin left. Horvatin said no.");
    expect(listed(person.people)).toEqual([["Ana Horvatin", 2]]);
    expect(listed(person.organisations)).toEqual([["Horvatin Foods", 1]]);
  });
});

describe("names that nobody in the article bears", () => {
  test.each([
    "The vessel, the Lady Amelia, sank.",
    "The ferry Astra sank. The Astra was old.",
    "They went aboard the Tern Castle.",
    "HMS Tern and the tanker Orion Star sank.",
    "He was no Robin Hood.",
    "He was a latter-day Robin Hood.",
  ])("%s", (text) => {
    const cast = castOf(text);
    expect([...cast.people, ...cast.organisations, ...cast.places]).toEqual([]);
  });

  test("a lady without an article is one", () => {
    expect(listed(castOf("Then Lady Ashby sailed.").people)).toEqual([["Ashby", 1]]);
  });

  test("what a platform is called is no place", () => {
    const cast = castOf("She wrote it on the platform Tarn Plaza and on its site Orva Square.");
    expect(cast.organisations.map(({ name }) => name)).toEqual(["Tarn Plaza", "Orva Square"]);
    expect(cast.places).toEqual([]);
  });
});
