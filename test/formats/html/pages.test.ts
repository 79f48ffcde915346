import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";

const read = (name: string) =>
  html.extract(readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), "utf8"));

describe("a news page gives its article and nothing else", () => {
  test("what the page says of itself", async () => {
    const { text: _, ...metadata } = await read("harbour");
    expect(metadata).toEqual({
      title: "Harbour strike ends after nine days",
      byline: "Marit Solberg, Tomas Okoye",
      published: "2024-05-17T18:40:00+02:00",
      publisher: "The Quay Courier",
      url: "https://quay-courier.example/2024/05/17/harbour-strike-ends",
      language: "en",
      grade: "full",
      wall: null,
    });
  });

  test("its paragraphs, subheading and embedded post, one blank line apart", async () => {
    const paragraphs = (await read("harbour")).text.split("\n\n");
    expect(paragraphs.map((paragraph) => paragraph.split(" ").slice(0, 3).join(" "))).toEqual([
      "Dockers in Brackhaven",
      "“We asked for",
      "The port authority",
      "What happens next",
      "Both sides are",
      "Proud of every",
      "— Henrike Vaal",
      "By Friday evening",
    ]);
    expect(paragraphs.join("")).not.toContain("\n");
  });

  test.each([
    "cookies",
    "Accept",
    "Home",
    "Tweet",
    "Photo:",
    "Read more",
    "grew up",
    "Related",
    "Ferry fares",
    "Ten walks",
    "DockFan77",
    "rights reserved",
  ])("no “%s”", async (furniture) => {
    expect((await read("harbour")).text).not.toContain(furniture);
  });
});

describe("a page is graded by how much of its article it holds", () => {
  test.each([
    ["harbour", "full"],
    ["paywall", "teaser"],
    ["consent", "none"],
    ["shell", "none"],
    ["front-page", "none"],
    ["stated-body", "full"],
  ])("%s: %s", async (name, grade) => {
    expect((await read(name)).grade).toBe(grade);
  });

  test("the wall is no part of the teaser", async () => {
    expect((await read("paywall")).text).not.toMatch(/subscri/iu);
  });
});

test("a story about cookies is no consent wall", async () => {
  const story = `<p>The court in Lunde ruled on Monday that shops may not store cookies on a phone without consent. The judge said that privacy was “no coin to pay with”. The shops, which had sold personal data for years, will appeal, and their lawyer called the ruling a surprise to everybody in the trade.</p>`;
  const page = `<html><head><title>Court rules on phones</title></head><body>${story}<p>The case began when a teacher found that a bakery knew where she slept, how she travelled to work and which of her pupils lived on her way home.</p></body></html>`;
  expect((await html.extract(page)).grade).toBe("full");
});

describe("small pages", () => {
  const wrap = (body: string) =>
    html.extract(`<html><head><title>Ferry</title></head><body>${body}</body></html>`);

  test("an article of one sentence is one", async () => {
    const page = await wrap(
      "<article><h1>Ferry</h1><p>The ferry to Lunde will sail again on Monday, its captain said.</p></article>",
    );
    expect(page).toMatchObject({
      title: "Ferry",
      text: "The ferry to Lunde will sail again on Monday, its captain said.",
      grade: "full",
    });
  });

  test.each([
    "<p>Please enable JavaScript and cookies to continue to the page that you asked for.</p>",
    "<p>Checking if the site connection is secure. Please verify you are human to go on to the page.</p>",
    "<p>Loading, please wait.</p>",
  ])("a barrier is none: %s", async (body) => {
    expect((await wrap(body)).grade).toBe("none");
  });
});

test("a page that builds itself by script is read from what it states", async () => {
  const { text, published, language } = await read("stated-body");
  expect(text.split("\n\n")).toHaveLength(3);
  expect(text).toContain("«Ми встигли до повені, і це головне», — сказав він");
  expect({ published, language }).toEqual({
    published: "2024-03-04T09:15:00+02:00",
    language: "uk",
  });
});

test("what readers do not see is not in the text", async () => {
  const { text } = await read("hidden");
  expect(text).not.toContain("HIDDEN");
  expect(text).not.toContain("resign");
  expect(text.split("\n\n")).toHaveLength(3);
});
