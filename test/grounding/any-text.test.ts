import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAddressNames, hasLink } from "../../src/grounding/find-links.ts";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { readSource, type Source } from "../../src/grounding/source.ts";
import { analyseText } from "../analyse-text.ts";

/** Sentences that the gate turns away although they stand in the article, word for word. */
const turnedAway = (source: Source): readonly string[] =>
  source.analysis.sentences.flatMap((span, number) => {
    const sentence = source.analysis.text.slice(...span);
    const isOpen = !source.furniture.has(number) && !hasLink(sentence);
    const hasWords = /[\p{L}\p{N}]/u.test(sentence) && findAddressNames(sentence).length === 0;
    return isOpen && hasWords && judgeClaim(sentence, number, source).verdict !== "supported"
      ? [sentence]
      : [];
  });

describe("a sentence of an article is borne out by itself", () => {
  test("whatever the article is made of", { timeout: 30_000 }, () => {
    const word = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ..."Okafor said not 7 12,000 km “we will” \"no\" never $5m half May 2024 Tuesday — … ‘it’ U.S. al-Rashid 1.2.3 n't I'm (he) [she]".split(
            " ",
          ),
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom(". ", "? ", "\n\n", ", ", ": ") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), (words) => {
        expect(turnedAway(readSource(analyseText(words.join(" "))))).toEqual([]);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  test.each([
    "Der Rat stimmte am Dienstag mit 9 zu 4 Stimmen für die Nachtfähre. „Das wird teuer“, sagte Jana Krüger.",
    "Le conseil a voté mardi. « Nous n’avons rien vendu », a déclaré Inès Okafor, 41 ans.",
    "Рада проголосувала у вівторок. «Ми нічого не продали», — сказала Інес Окафор, якій 41 рік.",
    "市議会は火曜日に夜間フェリーを承認した。「私たちは港を売らない」とオカフォー市長は述べた。",
    "وافق المجلس يوم الثلاثاء على العبارة الليلية. وقالت العمدة: «لن نبيع الميناء».",
    "परिषद ने मंगलवार को रात की नौका को मंज़ूरी दी। महापौर ने कहा कि 41 लोग आए।",
  ])("in any language: %s", (text) => {
    expect(turnedAway(readSource(analyseText(text)))).toEqual([]);
  });

  test.each([
    [
      "Der Rat stimmte am Dienstag mit 9 zu 4 Stimmen für die Nachtfähre.",
      "Der Rat stimmte am Dienstag mit 8 zu 4 Stimmen für die Nachtfähre.",
    ],
    ["市議会は火曜日に夜間フェリーを承認した。", "銀行は金曜日に利率を三倍に引き上げた。"],
    [
      "« Nous n’avons rien vendu », a déclaré Inès Okafor.",
      "« Nous avons tout vendu », a déclaré Inès Okafor.",
    ],
  ])("and another one is not: %s", (text, claim) => {
    expect(judgeClaim(claim, 0, readSource(analyseText(text))).verdict).toBe("unsupported");
  });
});

describe("hostile input", () => {
  const LONG = 100_000;
  const source = readSource(
    analyseText("The council approved the ferry. “Never again,” said Ada Lee."),
  );

  test.each([
    ["one word", "a"],
    ["names", "Ada Lee "],
    ["quotes", "“never” "],
    ["open marks", "“"],
    ["numbers", "7 million "],
    ["number words", "twenty hundred "],
    ["negations", "not "],
    ["dashes", "-"],
    ["domains", "a."],
    ["brackets", "[x] "],
    ["ellipses", "… "],
    ["dates", "4 March 1998 "],
    ["at signs", "@ "],
  ])("a claim of 100,000 characters of %s costs little", (_, piece) => {
    const claim = piece.repeat(LONG / piece.length);
    const began = performance.now();
    const { verdict } = judgeClaim(claim, 1, source);
    expect(verdict).toBe("unsupported");
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("a claim of 4,000 characters against a sentence of a million", { timeout: 30_000 }, () => {
    const text = `${"Ada Lee never saw 7 million ships “again” on Tuesday, ".repeat(18_000)}she said.`;
    const analysis = { ...analyseText("Short."), text, sentences: [[0, text.length]] as const };
    const began = performance.now();
    const huge = readSource(analysis);
    judgeClaim("Ada Lee saw 8 million ships “again” on Monday. ".repeat(80), 0, huge);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
