import { describe, expect, it, test } from "vitest";
import type { QuoteBlock } from "../../../src/card.ts";
import { cardToText } from "../../../src/surfaces/terminal/card-to-text.ts";
import { BLOCKS, cardOf } from "./cards.ts";

const GOLDEN = "../../golden/terminal";
const WIDTHS = [100, 60, 30];

describe("each kind of block is drawn as people have seen it", () => {
  for (const [kind, blocks] of Object.entries(BLOCKS)) {
    for (const colour of [false, true]) {
      test(`${kind}, ${colour ? "in colour" : "plain"}`, async () => {
        const drawn = WIDTHS.map(
          (width) => `width ${width}\n\n${cardToText(cardOf(blocks), { width, colour })}`,
        ).join("\n\n");
        const file = `${GOLDEN}/${kind}${colour ? "-colour" : ""}.txt`;
        await expect(drawn.replaceAll("\u001b", "␛")).toMatchFileSnapshot(file);
      });
    }
  }
});

const plain = (card: Parameters<typeof cardToText>[0], width = 80): string =>
  cardToText(card, { width, colour: false });

const quote = (...words: QuoteBlock["words"]): string =>
  plain({ title: "", blocks: [{ kind: "quote", words, speaker: null, cites: [] }] }).trim();

describe("quotation marks", () => {
  const said = (text: string) => ({ text, verbatim: true });
  const reported = (text: string) => ({ text, verbatim: false });
  test.each([
    [
      "only around the article's own quotation",
      [reported("that it"), said("held")],
      "that it “held”",
    ],
    ["none around reported words", [reported("that it held")], "that it held"],
    ["a comma stays close", [said("It held"), reported(", she said.")], "“It held”, she said."],
    [
      "a hyphen joins",
      [reported("the anti-"), said("bridge"), reported("camp")],
      "the anti-“bridge” camp",
    ],
    ["spaces as given", [said("One"), reported(" , "), said("two")], "“One” , “two”"],
    ["two parts of one quotation", [said("It held"), said("and held")], "“It held” “and held”"],
  ])("%s", (_, words, drawn) => {
    expect(quote(...words)).toBe(`│ ${drawn}\n  │ — speaker not certain`);
  });
});

describe("foreign text cannot steer the terminal", () => {
  test.each([
    ["an escape sequence", "a\u001b[2J\u001b]0;owned\u0007b", "a�[2J�]0;owned�b"],
    ["a one-character command", "a\u009b31mb", "a�31mb"],
    ["a carriage return", "safe\rfake", "safe fake"],
    ["a line separator", "one\u2028two\u2029three\n\nfour", "one two three four"],
    ["a backspace", "no\b\byes", "no��yes"],
    ["a bidi override", "\u202egnp.exe\u202c \u2067x\u2069\u200f", "gnp.exe x"],
    ["tag characters", `hi\u{e0068}\u{e0069}`, "hi"],
    ["invisible letters", "a\u200b\u00ad\u2060\ufeffb\u3164c", "abc"],
    ["half a pair", "a\ud83db", "a�b"],
    ["no-break spaces stay together, and show as spaces", "10\u00a0000", "10 000"],
    ["a family stays a family", "👨‍👩‍👧‍👦 می‌خواهم", "\u2068👨‍👩‍👧‍👦 می‌خواهم\u2069"],
  ])("%s", (_, text, drawn) => {
    expect(plain({ title: "", blocks: [{ kind: "text", text }] }).trim()).toBe(drawn);
  });

  it("does not stack marks over the lines around", () => {
    const text = plain({ title: `Z${"\u0351".repeat(500)}algo`, blocks: [] });
    expect(text.split("\n")[0]).toBe(`Z${"\u0351".repeat(8)}algo`);
  });
});

describe("narrow and odd screens", () => {
  it("keeps a citation on the line of the word before it", () => {
    const text = "one two three four five six";
    const lines = plain({ title: "", blocks: [{ kind: "text", text, cites: [1] }] }, 31).split(
      "\n",
    );
    expect(lines).toEqual(["  one two three four five", "  six [1]", ""]);
  });

  it("does not start a line with a closing mark of a script without spaces", () => {
    const text = `${"橋".repeat(9)}。${"橋".repeat(3)}`;
    const lines = plain({ title: text, blocks: [] }, 20).split("\n");
    expect(lines.slice(0, 2)).toEqual([`${"橋".repeat(9)}。`, "橋".repeat(3)]);
    const tight = plain({ title: `橋${text}`, blocks: [] }, 20).split("\n");
    expect(tight[1]).toBe(`橋。${"橋".repeat(3)}`);
  });

  it("draws nothing for what is empty", () => {
    const blocks = [
      { kind: "text", text: " \u200b" },
      { kind: "list", items: [] },
      { kind: "facts", rows: [] },
      { kind: "evidence", items: [] },
    ] as const;
    expect(plain({ title: "", blocks, footer: "" })).toBe("");
  });

  it.each([
    ["brackets", "「"],
    ["letters of a script without spaces", "橋é"],
    ["one long word", "x"],
    ["short words", " a"],
    ["words that hold together", "a\u00a0"],
    ["joined emoji", "👨\u200d"],
    ["escapes", "\u001b"],
  ])("draws forty thousand characters of %s without stopping to think", (_, part) => {
    const text = part.repeat(40_000 / part.length);
    const start = performance.now();
    plain({ title: "", blocks: [{ kind: "text", text }] });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
