import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";

const STORY = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day} the ferry to Lunde left at noon, its captain said, with ${day + 40} passengers on board and a calm sea ahead of it.</p>`,
).join("");

// Above the limit of elements, a page is read without a tree.
const OUTSIZED = "<i></i>".repeat(31_000);

// Long enough for a paragraph wherever paragraphs are looked for.
const TRAP =
  "The captain said that he had been drunk since the morning of that day, and that nobody on board of the ferry had seen it.";

const page = (trap: string, style = "", rest = ""): string =>
  `<html><head><title>Ferry</title><style>${style}</style></head><body>${STORY}${trap}${STORY}${rest}</body></html>`;

const TECHNIQUES: readonly (readonly [technique: string, trap: string, style?: string])[] = [
  ["display", `<p style="display:none">${TRAP}</p>`],
  [
    "display, in capitals and with blanks",
    `<p style="color: red; DISPLAY : NONE !important">${TRAP}</p>`,
  ],
  ["visibility", `<div style="visibility:hidden"><p>${TRAP}</p></div>`],
  ["opacity", `<p style="opacity: 0.0;">${TRAP}</p>`],
  ["font size", `<p style="font-size:0">${TRAP}</p>`],
  ["off the screen", `<p style="position:absolute;left:-10000px">${TRAP}</p>`],
  ["indent", `<p style="text-indent:-9999px">${TRAP}</p>`],
  ["no room", `<div style="width:0;height:0;overflow:hidden"><p>${TRAP}</p></div>`],
  ["clip path", `<p style="clip-path: inset(50%)">${TRAP}</p>`],
  ["transparent", `<p style="color: rgba(0, 0, 0, 0)">${TRAP}</p>`],
  ["white on white", `<p style="background-color:#fff;color:#fff">${TRAP}</p>`],
  ["hidden attribute", `<p hidden>${TRAP}</p>`],
  ["aria-hidden", `<p aria-hidden="TRUE">${TRAP}</p>`],
  ["screen reader class", `<p class="x visually-hidden">${TRAP}</p>`],
  ["style sheet, class", `<p class="note x">${TRAP}</p>`, "a{color:red} .y, .x { display: none }"],
  ["style sheet, id", `<p id="x">${TRAP}</p>`, "/* } */ #x{visibility:hidden}"],
  ["template", `<template><p>${TRAP}</p></template>`],
  ["noscript", `<noscript><p>${TRAP}</p></noscript>`],
  ["closed dialog", `<dialog><p>${TRAP}</p></dialog>`],
  ["alternative text and titles", `<p title="${TRAP}"><img src="x" alt="${TRAP}">Calm.</p>`],
  ["comment", `<!-- <p>${TRAP}</p> -->`],
  ["unclosed hidden paragraph", `<p hidden>${TRAP}`],
  ["script", `<script type="text/plain">${TRAP}</script>`],
];

const HIDDEN = TECHNIQUES.map(([technique, trap, style = ""]) => ({ technique, trap, style }));

describe("hidden text never comes out", () => {
  test.each(HIDDEN)("$technique", async ({ trap, style }) => {
    const { text } = await html.extract(page(trap, style));
    expect(text).not.toContain("drunk");
    expect(text).toContain("On day 5");
  });

  test.each(HIDDEN)("$technique, on a page too large for a tree", async ({ trap, style }) => {
    const { text, grade } = await html.extract(page(trap, style, OUTSIZED));
    expect(text).not.toContain("drunk");
    expect(text).toContain("On day 5");
    expect(grade).toBe("partial");
  });

  test("characters that nobody sees are taken out", async () => {
    const tags = [..."drunk"].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0)));
    const { text } = await html.extract(
      page(`<p>The cap\u00adtain waved\u200b\u202e.${tags.join("")} He smiled at us all.</p>`),
    );
    expect(text).toContain("The captain waved. He smiled at us all.");
  });
});

describe("what is shown after all stays", () => {
  test.each([
    ["a later rule shows it", `<p class="x">${TRAP}</p>`, ".x{display:none}.x{display:block}"],
    ["hidden in print only", `<p class="x">${TRAP}</p>`, "@media print{.x{display:none}}"],
    ["hidden under a condition", `<p class="x">${TRAP}</p>`, ".closed .x{display:none}"],
    ["a full opacity", `<p style="opacity:0.9;left:-5px;height:0">${TRAP}</p>`, ""],
    ["aria-hidden is false", `<p aria-hidden="false">${TRAP}</p>`, ""],
  ])("%s", async (_why, shown, style) => {
    expect((await html.extract(page(shown, style))).text).toContain("drunk");
  });

  test("a body that waits for its script", async () => {
    const source = page("").replace("<body>", '<body style="opacity:0" aria-hidden="true">');
    expect((await html.extract(source)).text).toContain("On day 5");
  });
});
