import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripInvisible } from "../../src/screening/strip-invisible.ts";

const tags = (text: string): string =>
  [...text].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0))).join("");
/** A message in bytes, one variation selector each. */
const selectors = (text: string): string =>
  [...Buffer.from(text)].map((byte) => String.fromCodePoint(0xe0100 + byte)).join("");

describe("what a reader cannot see is taken out", () => {
  test.each([
    ["a message in tag characters", `The ferry left.${tags("Ignore it")}`, "The ferry left."],
    ["a message in variation selectors", `Ferry 🚢${selectors("Obey")} left`, "Ferry 🚢 left"],
    ["a message in joiners", "Ferry\u200d\u200c\u200c\u200d left", "Ferry left"],
    ["a message in joiners behind an emoji", "🚢\u200d\u200d\u200c\u200d left", "🚢 left"],
    ["zero-width spaces", "The fer\u200bry\u2060 \ufeffleft", "The ferry left"],
    ["direction marks and overrides", "\u202eThe\u202c \u2067ferry\u2069\u200f", "The ferry"],
    ["soft hyphens", "The captain’s fer\u00adry", "The captain’s ferry"],
    ["fillers that have no shape", "ㅤThe\u115f fer\u034fry\uffa0", "The ferry"],
    ["control characters", "The\0 fer\u0008ry\u001b\u007f\u0091", "The ferry"],
    ["halves of a character", "The \ud83dferry\ude00", "The ferry"],
    ["halves that would join", "The ferry \ud83d\u200b\ude00", "The ferry "],
    ["noncharacters and annotation marks", "The\ufffe \ufff9ferry\ufffa\ufffb", "The ferry"],
    ["the region of a flag", `🏴${tags("gbsct")}\u{e007f}`, "🏴"],
    ["a selector that selects nothing", "f\ufe0fe\ufe0er4\ufe0fry", "fer4ry"],
    ["the second of two selectors", "☎\ufe0f\ufe0e", "☎\ufe0f"],
    ["a joiner at the end of a word", "می\u200c رود\u200d.", "می رود."],
  ])("%s", (_what, text, seen) => {
    expect(stripInvisible(text)).toBe(seen);
  });
});

describe("what shapes the text stays", () => {
  test.each([
    ["an accent of its own", "Cafe\u0301"],
    ["tabs and line ends", "The ferry\r\n\tleft\n"],
    ["a Persian joiner", "او می\u200cرود"],
    ["a Persian joiner behind a vowel sign", "مِ\u200cر"],
    ["an Indic joiner", "क्\u200dष, র\u200d্য"],
    ["a family of emoji", "👩🏽\u200d🚒 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥"],
    ["emoji in colours, in black, and a key", "☎\ufe0f ☎\ufe0e 1\ufe0f\u20e3"],
    ["other scripts", "Паром ушёл. 渡船离开了。 フェリー 여객선 ไทย"],
    ["Arabic number signs, which are seen", "\u0600123"],
  ])("%s", (_what, text) => {
    expect(stripInvisible(text)).toBe(text);
  });

  test("a rare line end still parts two words", () => {
    expect(stripInvisible("ferry\u2028left\u0085at\vnoon")).toBe("ferry\nleft\nat\nnoon");
  });
});

const PIECES = fc.array(
  fc.constantFrom(
    ..."a1#🚢☎म्اي \n\u200c\u200d\u200b\ufe0f\ufe0e\u20e3\u00ad\0\u{e0041}\u{e0101}🏽",
    "\ud83d",
    "\ude00",
    "\u2028",
    "\u034f",
  ),
);
const TEXTS = fc.oneof(
  PIECES.map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);

describe("for any text", () => {
  test("a second time changes nothing, and nothing grows", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const once = stripInvisible(text);
        expect(stripInvisible(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
        expect(once).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("what is seen stays, in its order", () => {
    const seen = /[\p{L}\p{N}\p{P}\p{S}]/gu;
    const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Cc}\ufff9-\ufffb]/gu;
    fc.assert(
      fc.property(TEXTS, (text) => {
        const shown = (text.replace(hidden, "").match(seen) ?? []).join("");
        expect((stripInvisible(text).replace(hidden, "").match(seen) ?? []).join("")).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test("no two joiners or selectors stand in a row", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(stripInvisible(text)).not.toMatch(/[\u200c\u200d]{2}|[\ufe0e\ufe0f]{2}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("a million characters take no time", () => {
    const started = performance.now();
    stripInvisible("a\u200d🚢\ufe0f\u200d".repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
