import { expect, test } from "vitest";
import { selected } from "../answers/analysed.ts";
import { readingOf, selectionOf } from "../answers/reading.ts";
import { runOn, textOf } from "../commands/desk.ts";

const PRESIDENTS = selectionOf(
  readingOf({
    text: "Rosa Lind met Ola Mern in Oslo. Tor Berg stayed away. A parrot called Crumb watched.",
    people: [
      { id: "lind", name: "Rosa Lind", role: "Kenyan President" },
      { id: "mern", name: "Ola Mern", role: "President of Peru" },
      { id: "berg", name: "Tor Berg", role: "Kenyan Vice President" },
    ],
  }),
);

const who = async (name: string) => textOf((await runOn(PRESIDENTS, "who", { name })).card);

test("an office that several hold leads to all of them, and their deputy is none", async () => {
  const text = await who("president");
  expect(text).toMatch(/Several people bear this role:\nRosa Lind\nOla Mern\n/);
  expect(text).not.toMatch(/Tor Berg/);
});

test("an office that one holds leads to that one", async () => {
  expect(await who("Vice President")).toMatch(/^Tor Berg, Kenyan Vice President\n/);
});

test("a name that stands in the article is never said to be missing", async () => {
  const text = await who("Crumb");
  expect(text).toMatch(
    /The article mentions “Crumb”, but Verbatim does not know who or what it is\./,
  );
  expect(text).toMatch(/A parrot called Crumb watched\./);
});

test("a name that stands in no sentence is missing, and its own stop ends the line", async () => {
  expect(await who("Ada Roe Jr.")).toMatch(/does not mention Ada Roe Jr\.\n/);
});

test("a name that stands in the headline only is said to stand there", async () => {
  const story = selected("Crumb wins the cup\n\nRosa Lind cheered in Oslo on Monday.");
  const { card } = await runOn(story, "who", { name: "Crumb" });
  expect(textOf(card)).not.toMatch(/does not mention/);
});
