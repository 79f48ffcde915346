import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const castOf = (text: string) => findNames(readProse(text));
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

const ORGANISATIONS: readonly (readonly [string, string[]])[] = [
  ["They joined the Seafarers' Union.", ["Seafarers' Union"]],
  ["They joined the Harbour Pilots' Association.", ["Harbour Pilots' Association"]],
  ["They joined the Corbury Nurses' Union.", ["Corbury Nurses' Union"]],
  ["They joined the Firemen's Benevolent Fund.", ["Firemen's Benevolent Fund"]],
  ["They joined the Homeowners’ Alliance.", ["Homeowners’ Alliance"]],
  ["They were taken to St. Bride's Hospital.", ["St. Bride's Hospital"]],
  ["They were taken to St. Bride Hospital.", ["St. Bride Hospital"]],
];

describe("names that hold more than a name", () => {
  test.each(ORGANISATIONS)("%s", (text, organisations) => {
    const cast = castOf(text);
    expect(names(cast.organisations)).toEqual(organisations);
    expect(cast.people).toEqual([]);
  });

  test("a body of members is known by its acronym", () => {
    const cast = castOf("The Nordic Dairy Workers' Federation (NDWF) met. The NDWF will strike.");
    expect(cast.organisations).toMatchObject([
      { name: "Nordic Dairy Workers' Federation", aliases: ["NDWF"] },
    ]);
    expect(cast.organisations[0]?.mentions).toHaveLength(3);
  });

  test.each([
    "Rupert Adeyemi KC spoke. Adeyemi left.",
    "Rupert Adeyemi, PhD, spoke. Adeyemi left.",
    "Rupert Adeyemi OBE MP spoke. Adeyemi left.",
    "Dr. Rupert Adeyemi, MD, spoke. Dr. Adeyemi left.",
  ])("letters behind a name make no second person: %s", (text) => {
    const cast = castOf(text);
    expect(cast.people).toMatchObject([{ name: "Rupert Adeyemi", aliases: ["Adeyemi"] }]);
    expect(cast.organisations).toEqual([]);
  });
});
