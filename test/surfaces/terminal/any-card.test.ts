import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import type { Block, Card } from "../../../src/card.ts";
import { cardToText } from "../../../src/surfaces/terminal/card-to-text.ts";
import { graphemesOf } from "../../../src/surfaces/terminal/graphemes.ts";
import { printable } from "../../../src/surfaces/terminal/printable.ts";

const HOSTILE = ["\u001b[31m", "\u009b2J", "\u202e", "\u200b", "\u2028", "\r", "\t", "\u{e0041}"];
const SCRIPTS = [
  "橋",
  "한글",
  "שלום",
  "ไทย",
  "👨‍👩‍👧",
  "e\u0301",
  "\u00a0",
  "「",
  "。",
  "🇺🇦",
  "ｶﾞ",
  "नि",
];

const words = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(...HOSTILE, ...SCRIPTS, " ", "x".repeat(90)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const cites = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 3 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: words }),
  fc.record({ kind: fc.constant("text" as const), text: words, cites }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(fc.record({ text: words, cites }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("quote" as const),
    words: fc.array(fc.record({ text: words, verbatim: fc.boolean() }), { maxLength: 3 }),
    speaker: fc.option(words),
    source: words,
    cites,
  }),
  fc.record({
    kind: fc.constant("links" as const),
    items: fc.array(fc.record({ label: words, url: fc.option(words) }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    rows: fc.array(fc.tuple(words, words), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("evidence" as const),
    items: fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 200 }), source: words, text: words }),
      { maxLength: 3 },
    ),
  }),
);
const card: fc.Arbitrary<Card> = fc.record({
  title: words,
  blocks: fc.array(block, { maxLength: 4 }),
  footer: words,
});
const width = fc.integer({ min: 1, max: 200 });

const DRAWN = /[\s│•·—“”\u2068\u2069]/gu;
const squeeze = (text: string): string => text.replace(DRAWN, "");

const LINE_FURNITURE = /^ *(?:│ )?(?:• |— |\[\d+\] +)? */u;

it("no line is wider than the screen, save an address and one grapheme that is wider by itself", () => {
  fc.assert(
    fc.property(card, width, (card, width) => {
      const widest = Math.max(20, Math.min(width, 88));
      const addresses = new Set(addressesOf(card).map((url) => squeeze(printable(url))));
      for (const line of cardToText(card, { width, colour: false }).split("\n")) {
        const content = line.replace(LINE_FURNITURE, "").replace(/[\u2068\u2069]/gu, "");
        if (addresses.has(squeeze(content))) continue;
        if (stringWidth(line) > widest) expect(graphemesOf(content)).toHaveLength(1);
      }
    }),
    { numRuns: 500 },
  );
});

it("nothing but line ends and our own colours controls the terminal, and no line ends in a space", () => {
  fc.assert(
    fc.property(card, width, fc.boolean(), (card, width, colour) => {
      const drawn = cardToText(card, { width, colour });
      const bare = colour ? drawn.replace(/\u001b\[(?:1|2|22|32|36|39)m/gu, "") : drawn;
      expect(bare).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067\u200b\u2028]/u);
      expect(bare).not.toMatch(/[ \u00a0]$/mu);
      expect(bare.split("\u2068")).toHaveLength(bare.split("\u2069").length);
    }),
    { numRuns: 500 },
  );
});

it("colour changes no character", () => {
  fc.assert(
    fc.property(card, width, (card, width) => {
      const coloured = cardToText(card, { width, colour: true });
      const bare = coloured.replace(/\u001b\[\d+m/gu, "");
      expect(bare).toBe(cardToText(card, { width, colour: false }));
    }),
  );
});

it("every word of the card is on the screen, whole and in order", () => {
  fc.assert(
    fc.property(card, width, (card, width) => {
      let rest = squeeze(cardToText(card, { width, colour: false }));
      for (const text of textsOf(card)) {
        const wanted = squeeze(printable(text));
        const at = rest.indexOf(wanted);
        expect(at, `${JSON.stringify(wanted)} in ${JSON.stringify(rest)}`).toBeGreaterThanOrEqual(
          0,
        );
        rest = rest.slice(at + wanted.length);
      }
    }),
    { numRuns: 500 },
  );
});

it("what is printable stays as it is", () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

it("graphemes are whole however long the text is", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRIPTS, "a"), { maxLength: 600 }), (parts) => {
      const text = parts.join("");
      const whole = Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);
      expect(graphemesOf(text)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

const addressesOf = ({ blocks }: Card): readonly string[] =>
  blocks.flatMap((one) => (one.kind === "links" ? one.items : [])).map(({ url }) => url ?? "");

/** The texts of a card in the order in which they are drawn. */
function textsOf({ title, blocks, footer }: Card): readonly string[] {
  return [title, ...blocks.flatMap(textsOfBlock), footer ?? ""];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "text":
      return [block.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "quote":
      return [...block.words.map(({ text }) => text), block.speaker ?? "", block.source ?? ""];
    case "facts":
      return block.rows.flat();
    case "links":
      return block.items.flatMap(({ label, url }) => [label, url ?? ""]);
    case "file":
      return block.text.split("\n");
    case "evidence":
      return block.items.flatMap(({ source, text = "" }) => [source, text]);
  }
}
