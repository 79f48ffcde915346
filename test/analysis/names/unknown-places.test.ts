import { expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const castOf = (text: string) => findNames(readProse(text));
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

/** Sentences about places that stand in no list, and the places. */
const PLACES: readonly (readonly [string, string[]])[] = [
  ["The trade ministers of Corvala and Tushan met. Corvala's claim is old.", ["Corvala", "Tushan"]],
  ["CORBURY, Ohio (Wire) -- It rained. The mayor of Corbury left.", ["Corbury", "Ohio"]],
  ["CORBURY, March 4 (Wire) — It rained.", ["CORBURY"]],
  ["CORBURY — It rained.", ["CORBURY"]],
  ["On Friday Corbury mayor Ana Roe left.", ["Corbury"]],
  ["It went to the city council of Corbury.", ["Corbury"]],
  [
    "They saw the Orsk Islands, Tarn Island, Lake Vinde, Mount Tarn and the Orva River.",
    ["Orsk Islands", "Tarn Island", "Lake Vinde", "Mount Tarn", "Orva River"],
  ],
  [
    "They saw the Orva Valley, the Tarn Strait and the Vinde Atoll.",
    ["Orva Valley", "Tarn Strait", "Vinde Atoll"],
  ],
  ["Corvala agreed. In the Corvalan capital the Corvalan army rested.", ["Corvala"]],
  ["Talks with Pellory failed. Pellorian troops left. The Pellorians wept.", ["Pellory"]],
  ["Talks with Tushan failed. A Tushani minister wept.", ["Tushan"]],
  ["Carthane agreed. Carthanian Foreign Minister Ana Roe left.", ["Carthane"]],
];

test.each(PLACES)("%s", (text, places) => {
  const cast = castOf(text);
  expect(names(cast.places)).toEqual(places);
  expect(names(cast.people).filter((name) => name !== "Ana Roe")).toEqual([]);
  expect(names(cast.organisations).filter((name) => name !== "Wire")).toEqual([]);
});

test("an adjective that opens the name of a body belongs to it", () => {
  const cast = castOf("Corvala voted. The Corvalan Workers Party won. Corvalan banks closed.");
  expect(names(cast.organisations)).toEqual(["Corvalan Workers Party"]);
});

test("a surname that looks like an adjective of another name stays a name", () => {
  const cast = castOf("Ana Rashid met Jo Rashidi. Rashidi said that Rashid left.");
  expect(names(cast.people)).toEqual(["Ana Rashid", "Jo Rashidi"]);
});
