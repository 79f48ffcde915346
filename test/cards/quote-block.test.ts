import { expect, test } from "vitest";
import { quoteBlock } from "../../src/cards/quote-block.ts";
import { codQuota } from "../answers/cod-quota.ts";
import { readingOf } from "../answers/reading.ts";

const only = (told: Parameters<typeof readingOf>[0]) => {
  const reading = readingOf(told);
  const [quote] = reading.analysis.quotes;
  if (!quote) throw new Error("the test tells of no quote");
  return quoteBlock(quote, reading, [0]);
};

test("reported words bring their verb, so that a denial stays one", () => {
  const denied = codQuota.analysis.quotes.at(-1);
  if (!denied) throw new Error("no quote");
  expect(quoteBlock(denied, codQuota, [3])).toEqual({
    kind: "quote",
    words: [{ text: "denied that trawlers had crossed the border", verbatim: false }],
    speaker: "Katla Jonsdottir, Icelandic Prime Minister",
    cites: [4],
  });
});

test("words that are quoted whole stand alone between the marks", () => {
  const block = only({
    text: 'Okafor noted that "nobody here wants a longer winter."',
    quotes: [
      {
        content: 'that "nobody here wants a longer winter."',
        quoted: ["nobody here wants a longer winter."],
        cue: "noted",
        speaker: ["Okafor", null, "Ines Okafor"],
      },
    ],
  });
  expect(block.words).toEqual([{ text: "nobody here wants a longer winter.", verbatim: true }]);
});

test("a mixed quote is cut at its marks, and only what is between them is verbatim", () => {
  const block = only({
    text: "Okafor said the tram was “a promise kept,” whatever it cost.",
    quotes: [
      {
        content: "the tram was “a promise kept,” whatever it cost",
        quoted: ["a promise kept,"],
        cue: "said",
        speaker: ["Okafor", null, "Ines Okafor"],
      },
    ],
  });
  expect(block.words).toEqual([
    { text: "said the tram was", verbatim: false },
    { text: "a promise kept,", verbatim: true },
    { text: "whatever it cost", verbatim: false },
  ]);
});

test("a negated verb is shown even beside words that are quoted whole", () => {
  const block = only({
    text: 'Okafor never said "we will build it."',
    quotes: [
      {
        content: '"we will build it."',
        quoted: ["we will build it."],
        cue: "never said",
        negated: true,
        speaker: ["Okafor", null, "Ines Okafor"],
      },
    ],
  });
  expect(block.words[0]).toEqual({ text: "never said", verbatim: false });
  expect(block.words[1]).toEqual({ text: "we will build it.", verbatim: true });
});

test("words on both sides of the speaker keep their order, and what was left out between them shows", () => {
  const block = only({
    text: "“We will build it,” Okafor said, “and soon.”",
    quotes: [
      {
        content: ["“We will build it,”", "“and soon.”"],
        quoted: ["We will build it,", "and soon."],
        cue: "said",
        speaker: ["Okafor", null, "Ines Okafor"],
      },
    ],
  });
  expect(block.words).toEqual([
    { text: "We will build it,", verbatim: true },
    { text: "…", verbatim: false },
    { text: "and soon.", verbatim: true },
  ]);
});

test("an unresolved speaker is called as the article does, and a missing one null", () => {
  const quotes = codQuota.analysis.quotes.find(({ speaker }) => speaker?.name === null);
  if (!quotes) throw new Error("no quote");
  expect(quoteBlock(quotes, codQuota, []).speaker).toBe("Norwegian officials");
  expect(quoteBlock({ ...quotes, speaker: null }, codQuota, []).speaker).toBeNull();
});
