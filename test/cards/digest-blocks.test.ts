import { expect, test } from "vitest";
import { selected } from "../answers/analysed.ts";
import { readingOf, selectionOf } from "../answers/reading.ts";
import { runOn, textOf } from "../commands/desk.ts";

const STORY = selected(`Harbour to close for repairs

By Nora Holm, Harbour Reporter

BERGEN, Norway, March 4 (Newsline) — The harbour of Bergen will close on Friday, the port manager Tor Berg said. Berg had denied all reports of cracks in the quay. "We measured every stone," Berg told reporters. "Not one was loose."

The harbour was opened in 1921. Lena Roth, who owns a shop on the quay, said she feared for her trade.
`);

const cardOf = async (name: string, options = {}) =>
  textOf((await runOn(STORY, name, options)).card);

test("whoever stands in the byline only is none of the story's people, and an unknown role leaves no gap", async () => {
  const text = await cardOf("digest");
  const people = /\nPeople\n([\s\S]*?)\nDates\n/u.exec(text)?.[1] ?? "";
  expect(people).toMatch(/^Lena Roth$/mu);
  expect(people).not.toMatch(/Nora Holm|no role/u);
});

test("a date comes with its sentence, and the dateline's date with none", async () => {
  const text = await cardOf("digest");
  expect(text).toMatch(/\n1921: The harbour was opened in 1921\.\n/u);
  expect(text).toMatch(/\nFriday: The harbour of Bergen will close on Friday/u);
  expect(text).not.toMatch(/\nMarch 4/u);
  expect(await cardOf("timeline")).not.toMatch(/\nMarch 4/u);
});

test("a verb before its words is shown without the “had” that wants a subject", async () => {
  expect(await cardOf("quotes", { name: "Berg" })).toMatch(
    /\ndenied all reports of cracks in the quay — Tor Berg/u,
  );
});

test("an answer leaves the dateline out", async () => {
  const { answer } = await runOn(STORY, "ask", { question: "When will the harbour close?" });
  expect(answer?.answer).toMatchObject({ text: expect.not.stringMatching(/BERGEN|Newsline/u) });
});

test("words that are hardly somebody's never stand under their name", async () => {
  const doubtful = selectionOf(
    readingOf({
      text: "Tor Berg said that the quay was safe. Berg said that the shops would stay.",
      people: [{ id: "berg", name: "Tor Berg", aliases: ["Berg"] }],
      quotes: [
        {
          content: "the quay was safe",
          speaker: ["Tor Berg", "berg", "Tor Berg"],
          confidence: 0.4,
        },
        {
          content: "the shops would stay",
          speaker: ["[Berg] said that the shops", "berg", "Tor Berg"],
        },
      ],
    }),
  );
  for (const [name, options] of [
    ["digest", {}],
    ["quotes", { name: "Berg" }],
    ["who", { name: "Berg" }],
  ] as const) {
    const { card } = await runOn(doubtful, name, options);
    const quotes = card.blocks.filter(({ kind }) => kind === "quote");
    expect(JSON.stringify(quotes)).toContain("the shops would stay");
    expect(JSON.stringify(quotes)).not.toContain("the quay was safe");
  }
});
