import fc from "fast-check";
import { expect, test } from "vitest";
import { findEntity } from "../../src/answers/find-entity.ts";
import { mergeEntities } from "../../src/answers/merge-entities.ts";
import { codQuota } from "./cod-quota.ts";
import { readingOf } from "./reading.ts";

const find = (name: string, ...readings: readonly ReturnType<typeof readingOf>[]) => {
  const { entity, near } = findEntity(name, mergeEntities([codQuota, ...readings]));
  return entity?.entity.name ?? near;
};

test.each([
  ["Ingrid Dahl", "Ingrid Dahl"],
  ["dahl", "Ingrid Dahl"],
  ["Ingrid", "Ingrid Dahl"],
  ["Minister Dahl", "Ingrid Dahl"],
  ["the Norwegian fisheries minister Ingrid Dahl", "Ingrid Dahl"],
  ["Mrs Dahl", "Ingrid Dahl"],
  ["Norwegian Fisheries Minister", "Ingrid Dahl"],
  ["Jónsdóttir", "Katla Jonsdottir"],
  ["the Coastal Fishers' Union", "Coastal Fishers' Union"],
  ["Fishers Union", "Coastal Fishers' Union"],
  ["Icelandic", "Iceland"],
])("“%s” means %s", (asked, meant) => {
  expect(find(asked)).toBe(meant);
});

test.each([
  ["Hougen", ["Per Haugen"]],
  ["Dhal", ["Ingrid Dahl"]],
  ["Jonsdotir", ["Katla Jonsdottir"]],
])("“%s” is a slip of the finger, so the near name is offered and not taken", (asked, near) => {
  expect(find(asked)).toEqual(near);
});

test.each([
  "Lavrov",
  "Daal Brandt",
  "Dal",
  "King Haugen Olsen",
  "Hansen",
  "Bergson",
  "",
  "  ",
  "?!",
])("“%s” is somebody else: nobody is found or offered", (asked) => {
  expect(find(asked)).toEqual([]);
});

test("a title that nothing in the article explains makes it another person", () => {
  expect(find("King Dahl")).not.toBe("Ingrid Dahl");
});

test("a surname that two people bear is not guessed at", () => {
  const other = readingOf({
    id: "other",
    text: "Arne Dahl left the harbour.",
    people: [{ id: "arne-dahl", name: "Arne Dahl", aliases: ["Dahl"] }],
  });
  expect(find("Dahl", other)).toEqual(["Ingrid Dahl", "Arne Dahl"]);
  expect(find("Arne Dahl", other)).toBe("Arne Dahl");
});

test("other scripts and spellings lead to the same name", () => {
  const story = readingOf({
    text: "Oleksandr Shevchenko arrived.",
    people: [{ id: "s", name: "Oleksandr Shevchenko", aliases: ["Shevchenko"] }],
  });
  const entities = mergeEntities([story]);
  for (const name of ["Шевченко", "Олександр Шевченко", "SHEVCHENKO"]) {
    expect(findEntity(name, entities).entity?.entity.id).toBe("s");
  }
});

test("one person in two articles is one entity, a bare surname included", () => {
  const second = readingOf({
    id: "second",
    text: "Haugen slept.",
    people: [{ id: "haugen", name: "Haugen" }],
  });
  const merged = mergeEntities([codQuota, second]).filter(({ kind }) => kind === "person");
  expect(merged.map(({ entity }) => entity.name)).toEqual([
    "Ingrid Dahl",
    "Per Haugen",
    "Katla Jonsdottir",
  ]);
  expect(merged[1]?.appearances).toHaveLength(2);
});

test("no question, however odd, breaks the look-up", () => {
  const entities = mergeEntities([codQuota]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const { near } = findEntity(name, entities);
      return near.every((one) => entities.some(({ entity }) => entity.name === one));
    }),
  );
});
