import { describe, expect, test } from "vitest";
import { hidesByStyle } from "../../../src/formats/html/hides-by-style.ts";
import { findHidingNames } from "../../../src/formats/html/hiding-names.ts";
import { html } from "../../../src/formats/html.ts";

const STORY = Array.from(
  { length: 8 },
  (_, day) =>
    `<p>On day ${day} the ferry to Lunde left at noon, its captain said, with ${day + 40} passengers on board and a calm sea ahead of it.</p>`,
).join("");
const TRAP =
  "The captain said that he had been drunk since the morning of that day, and that nobody on board of the ferry had seen it.";

// Above the limit of elements, a page is read without a tree.
const OUTSIZED = "<i></i>".repeat(31_000);

const read = async (trap: string, sheet: string, rest = ""): Promise<string> => {
  const page = `<html><head><style>${sheet}</style></head><body>${STORY}${trap}${STORY}${rest}</body></html>`;
  return (await html.extract(page)).text;
};

describe("a style hides", () => {
  test.each([
    ["in other capitals and with blanks", " Display :  NONE ; "],
    ["behind a comment", "display:/* to come */none"],
    ["in escaped letters", "d\\69 splay:none"],
    ["behind 10,000 characters", `--a:${"b;".repeat(5000)}display:none`],
    ["nearly transparent", "opacity:.01"],
    ["transparent by percent", "opacity: 2%"],
    ["transparent by filter", "filter: opacity(0)"],
    ["in letters of two pixels", "font-size:2px"],
    ["in letters of no size", "font: 0/0 serif"],
    ["off the screen by em", "position:absolute;left:-999em"],
    ["off the screen by inset", "position: absolute; inset: 0 auto auto -9999px"],
    ["off the screen by margin", "margin: -9999px 0 0 0"],
    ["off the screen by a move", "translate: -9999px 0"],
    ["off the screen by a transform", "transform: translate3d(-9999px, 0, 0)"],
    ["scaled to nothing", "scale: 0"],
    ["in a box without height", "max-height:0px;overflow:hidden"],
    ["in a box that scrolls without height", "height:0;overflow-y:scroll"],
    ["in lines without height", "line-height:0;overflow:hidden"],
    ["white on white, named and as digits", "color:white;background:#fff"],
    ["white on white, as numbers", "color: rgb(255, 255, 255); background-color: white"],
    ["nearly white on the page", "color:#fefefe"],
    ["white on the page", "font-weight: bold; color: #FFF"],
    ["without a colour", "color:#0000"],
    ["without a colour, in numbers", "color: rgb(0 0 0 / 0)"],
    ["without a colour, in degrees", "color:hsla(0, 0%, 0%, 0)"],
    ["without a filling", "-webkit-text-fill-color: transparent"],
  ])("%s", (_how, style) => {
    expect(hidesByStyle(style)).toBe(true);
  });

  test.each([
    ["white on black", "color:#fff;background:#000"],
    ["white on a picture", "color:white; background-image: url(sea.jpg)"],
    ["white with a shadow", "color:white;text-shadow:0 0 4px #000"],
    ["grey", "color:#eee0d0"],
    ["a colour that is stated elsewhere", "color:inherit;background:inherit"],
    ["half transparent", "opacity:.5"],
    ["a small print", "font-size:9px"],
    ["a box without height that shows what runs over", "height:0"],
    ["a little move", "margin:-10px 0 0 -20px"],
    ["a visible overflow", "max-height:100px;overflow:hidden"],
    ["nothing", ""],
  ])("not: %s", (_how, style) => {
    expect(hidesByStyle(style)).toBe(false);
  });
});

const NAMED: readonly (readonly [how: string, trap: string, sheet?: string])[] = [
  ["a class of a tag", `<p class="x">${TRAP}</p>`, "p.x{display:none}"],
  ["two classes", `<p class="y x">${TRAP}</p>`, ".x.y{display:none}"],
  ["an id of a tag in the body", `<p id="x">${TRAP}</p>`, "html body p#x{display:none}"],
  ["a condition that is met", `<p class="x">${TRAP}</p>`, "@media screen{a{b:c}.x{display:none}}"],
  ["a layer", `<p class="x">${TRAP}</p>`, "@layer base { .x { display: none } }"],
  ["a tag of its own making", `<x-trap>${TRAP}</x-trap>`, "x-trap{display:none}"],
  ["a sheet in the body", `<style>.x{opacity:0}</style><p class="x">${TRAP}</p>`],
  ["a popover", `<div popover><p>${TRAP}</p></div>`],
  ["a white font", `<font color="white"><p>${TRAP}</p></font>`],
  ["a frame for old browsers", `<noframes><p>${TRAP}</p></noframes>`],
];

describe("hidden by name", () => {
  const rows = NAMED.map(([how, trap, sheet = ""]) => ({ how, trap, sheet }));
  test.each(rows)("$how", async ({ trap, sheet }) => {
    expect(await read(trap, sheet)).not.toContain("drunk");
    expect(await read(trap, sheet, OUTSIZED)).not.toContain("drunk");
    expect(await read(trap, sheet)).toContain("On day 7");
  });

  test.each([
    ["the other class is missing", `<p class="x">${TRAP}</p>`, ".x.y{display:none}"],
    ["it is another tag", `<p class="x">${TRAP}</p>`, "div.x{display:none}"],
    [
      "only on small screens",
      `<p class="x">${TRAP}</p>`,
      "@media screen and (max-width:1px){.x{display:none}}",
    ],
    [
      "white on a ground of its class",
      `<p class="has-black-background" style="color:#fff">${TRAP}</p>`,
      "",
    ],
    ["a tag alone, until a script runs", `<p>${TRAP}</p>`, "p{visibility:hidden}"],
  ])("shown: %s", async (_how, shown, sheet) => {
    expect(await read(shown, sheet)).toContain("drunk");
    expect(await read(shown, sheet, OUTSIZED)).toContain("drunk");
  });

  test.each([
    ["open blocks", `${"{".repeat(300_000)}${"}".repeat(300_000)}`],
    [
      "names with one key",
      Array.from({ length: 50_000 }, (_, i) => `.a.b${i}{display:none}`).join(""),
    ],
    ["comments", "/*".repeat(400_000)],
  ])("a sheet of a hundred thousand %s costs no more than its length", (_what, sheet) => {
    const begin = performance.now();
    findHidingNames(`<style>${sheet}</style>`);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
