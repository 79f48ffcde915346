import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFurniture } from "../../src/analysis/furniture.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { summarise } from "../../src/analysis/summary.ts";
import { findTitle } from "../../src/analysis/title.ts";
import type { Quote } from "../../src/analysis.ts";

function summary(text: string, quotes: readonly Quote[] = []): string[] {
  const prose = readProse(text);
  return summarise({ prose, furniture: findFurniture(prose, findTitle(text)), quotes }).map(
    (s) => s.text,
  );
}

const STORY = [
  "Storm shuts Elmford bridge",
  "ELMFORD, March 3 (Agency) — The county shut the only bridge of Elmford on Sunday after a storm broke two pillars.",
  "Some 4,000 people are cut off from the hospital and the school across the river.",
  "They will need boats for weeks, the county warned.",
  "Engineers said the bridge had been inspected in January and found safe.",
  "The mayor, Ana Roe, called for an inquiry into the inspection.",
  "Shops in the town closed early.",
  "The storm also took the roof off the old mill.",
  "A new bridge would cost $12 million, engineers said.",
  "The county has asked the government for the money.",
  "The last storm of this strength came to Elmford in 1987.",
  "Related Sources:\n\n• Elmford Post",
].join("\n\n");

/** A direct quote in sentence `index` of the story, as the quote pass would report it. */
function quoteIn(text: string, index: number, speaker: Quote["speaker"]): Quote {
  const sentence = readProse(text).sentences[index];
  if (sentence === undefined) throw new Error(`no sentence ${index}`);
  const content = [[sentence.start, sentence.end]] as const;
  const rule = "test";
  return {
    kind: "direct",
    content,
    quoted: content,
    cue: null,
    speaker,
    negated: false,
    modal: false,
    confidence: 1,
    rule,
    sentences: [index],
  };
}

describe("a summary", () => {
  test("opens with the lead, its dateline cut, and never holds furniture", () => {
    const [first, ...rest] = summary(STORY);
    expect(first).toBe(
      "The county shut the only bridge of Elmford on Sunday after a storm broke two pillars.",
    );
    expect(rest.join(" ")).not.toMatch(/Related|Post|^Storm shuts/u);
  });

  test("has three sentences in text order, then further ones in text order", () => {
    const prose = readProse(STORY);
    const numbers = summarise({
      prose,
      furniture: findFurniture(prose, findTitle(STORY)),
      quotes: [],
    }).map((s) => s.sentence);
    expect(numbers).toHaveLength(4);
    expect(numbers.slice(0, 3)).toEqual(numbers.slice(0, 3).sort((a, b) => a - b));
  });

  test("a pronoun opens a sentence only right behind the sentence that explains it", () => {
    const sentences = summary(STORY);
    const at = sentences.findIndex((sentence) => sentence.startsWith("They will need"));
    if (at >= 0) expect(sentences[at - 1]).toMatch(/^Some 4,000 people/u);
    const lonely = `${STORY.replace("Some 4,000 people are cut off", "Nobody? 4,000 people are cut off")}`;
    expect(summary(lonely.replace(/They/u, "He")).join(" ")).not.toMatch(/^He|\. He /u);
  });

  test.each([["But they will"], ["However, they will"], ["Their families will"], ["This will"]])(
    "%s … does so too",
    (opening) => {
      const text = STORY.replace("They will", opening).replace(
        "Some 4,000 people",
        "Nobody: 4,000 of them",
      );
      const sentences = summary(text);
      const at = sentences.findIndex((sentence) => sentence.startsWith(opening));
      if (at >= 0) expect(sentences[at - 1]).toMatch(/^Nobody/u);
    },
  );

  test("words in marks without a speaker beside them stay out", () => {
    const text = STORY.replace(
      "Shops in the town closed early.",
      "“The county shut the bridge and the storm broke it.”",
    );
    const before = summary(text, [quoteIn(text, 6, null)]);
    expect(before.join(" ")).not.toContain("“");
    const story = STORY.split("\n\n");
    const lead = `“${story[1]?.split("— ")[1]}”`;
    const led = [story[0], lead, ...story.slice(2)].join("\n\n");
    expect(summary(led, [quoteIn(led, 1, null)])).not.toContain(lead);
  });

  test("words that a pronoun says need the sentence before", () => {
    const text = STORY.replace(
      "A new bridge would cost $12 million, engineers said.",
      "A new bridge would cost $12 million, she said.",
    );
    const at = text.indexOf("she said");
    const speaker = { span: [at, at + 3] as const, entity: null, name: "Ana Roe", also: [] };
    expect(summary(text, [quoteIn(text, 8, speaker)]).join(" ")).not.toContain("she said");
  });

  test("a short text is told whole, furniture aside", () => {
    expect(summary("Storm shuts bridge\n\nRain fell. He left.\n\nShare this article")).toEqual([
      "Rain fell.",
      "He left.",
    ]);
  });

  test("blank text and mere furniture have none", () => {
    expect(summary(" \n ")).toEqual([]);
    expect(summary("Photo: Ana Roe\n\n© 2024 Elmford Post")).toEqual([]);
  });

  test("Ukrainian text is summed up too", () => {
    const text =
      "Буря закрила міст у Вільхівці. Міст стояв сорок років. Мер просить гроші на новий міст. Школа за річкою зачинена. Вчителі їдуть човнами. Буря зламала два стовпи.";
    expect(summary(text)).toHaveLength(3);
    expect(summary(text)[0]).toBe("Буря закрила міст у Вільхівці.");
    expect(
      summary(text.replace("Школа за річкою зачинена.", "Він закрив міст і просить гроші.")).join(
        " ",
      ),
    ).not.toMatch(/(?<!новий міст\. )Він/u);
  });
});

test("for every text, each entry is a slice of its own sentence and none comes twice", () => {
  const piece = fc.constantFrom(
    "KYIV — The storm came.",
    "He left.",
    "\n\n",
    " ",
    "“Oh.”",
    "Ana Roe said so.",
    "Tags:",
    "!",
    "雨。",
    "1987",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      const prose = readProse(text);
      const furniture = findFurniture(prose, null);
      const found = summarise({ prose, furniture, quotes: [] });
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found.map((s) => s.sentence)).size).toBe(found.length);
      for (const { sentence, text: slice } of found) {
        const of = prose.sentences[sentence];
        expect(text.slice(of?.start, of?.end)).toContain(slice);
        expect(furniture).not.toContain(sentence);
        expect(slice).not.toBe("");
      }
    }),
  );
});
