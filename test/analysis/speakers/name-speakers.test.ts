import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";
import { nameSpeakers } from "../../../src/analysis/speakers/name-speakers.ts";
import { attributionIn } from "./attribution-in.ts";

/** Names whom a phrase at the end of an article stands for. */
function speakerOf(introduction: string, phrase: string) {
  const text = `${introduction} The rain will stop, ${phrase} said on Friday.`;
  const at = text.lastIndexOf(`${phrase} said`);
  const prose = readProse(text);
  const attribution = attributionIn(text, [
    [at, at + phrase.length],
    " said on Friday",
    "The rain will stop",
  ]);
  const { quotes } = nameSpeakers(prose, findNames(prose), [attribution]);
  return quotes[0]?.speaker;
}

const CAST =
  "Kenyan President Amina Odhiambo met Lars Nyström, the mayor of Lisbon, at the White House in Nairobi. Bundestag spokeswoman Ilse Horn called NATO. Peter Vance, a former mayor of Bergen, wrote from Georgia to the Harbour Authority. Odhiambo, Nyström, Horn and Vance left.";

/** Phrase, name, id, further speakers. */
const PHRASES: readonly (readonly [string, string | null, string | null, (string | null)[]])[] = [
  ["Amina Odhiambo", "Amina Odhiambo", "amina-odhiambo", []],
  ["President Odhiambo", "Amina Odhiambo", "amina-odhiambo", []],
  ["Bundestag spokeswoman Ilse Horn", "Ilse Horn", "ilse-horn", []],
  ["Horn, the spokeswoman,", "Ilse Horn", "ilse-horn", []],
  ["Odhiambo's adviser", null, null, []],
  ["Odhiambo's adviser, Ilse Horn,", "Ilse Horn", "ilse-horn", []],
  ["an aide to President Odhiambo", null, null, []],
  ["a lawyer for Horn and Vance", null, null, []],
  ["Odhiambo ally Peter Vance", "Peter Vance", "peter-vance", []],
  ["the White House", "White House", "white-house", []],
  ["the White House and Nairobi", "White House", "white-house", ["Nairobi"]],
  ["Horn and Kenyan officials", "Ilse Horn", "ilse-horn", ["Kenyan officials"]],
  ["Odhiambo and Nyström", "Amina Odhiambo", "amina-odhiambo", ["Lars Nyström"]],
  ["Horn, head of a club and its manager,", "Ilse Horn", "ilse-horn", []],
  ["Horn, the spokeswoman, and Vance", "Ilse Horn", "ilse-horn", ["Peter Vance"]],
  ["a poll by the Harbour Authority", null, null, []],
  ["the former CEO of NATO", null, null, []],
  ["an NATO/Horn poll", null, null, []],
  ["a lawyer for Kenya's Harbour Authority", null, null, []],
  ["The influential delegate, who backs Vance,", null, null, []],
  ["a book by a former mayor, Peter Vance,", null, null, []],
  ["Nairobi", "Nairobi", "nairobi", []],
  ["White House officials", null, null, []],
  ["Kenyan officials", null, null, []],
  ["officials in Nairobi", null, null, []],
  ["the president", "Amina Odhiambo", "amina-odhiambo", []],
  ["the Kenyan president", "Amina Odhiambo", "amina-odhiambo", []],
  ["the Norwegian president", null, null, []],
  ["the Bundestag spokeswoman", "Ilse Horn", "ilse-horn", []],
  ["a spokeswoman", null, null, []],
  ["the mayor of Lisbon", "Lars Nyström", "lars-nystrom", []],
  ["the vice president", null, null, []],
  ["the former mayor", "Peter Vance", "peter-vance", []],
  ["they", null, null, []],
  ["people in the street", null, null, []],
];

describe("nameSpeakers", () => {
  test.each(PHRASES)("“%s” is %s", (phrase, name, entity, also) => {
    const speaker = speakerOf(CAST, phrase);
    expect(speaker?.name ?? null).toBe(name);
    expect(speaker?.entity ?? null).toBe(entity);
    expect(speaker?.also.map((other) => other.name)).toEqual(also);
  });

  test("a quote without a speaker stays without", () => {
    const text = "It was said that the rain will stop.";
    const prose = readProse(text);
    const nobody = {
      ...attributionIn(text, ["It", "was said", "that the rain will stop"]),
      speaker: null,
    };
    expect(nameSpeakers(prose, findNames(prose), [nobody]).quotes[0]?.speaker).toBeNull();
  });

  test("two people of one office leave “the president” open", () => {
    const speaker = speakerOf(
      "Kenyan President Amina Odhiambo met Chadian President Idriss Koulamallah.",
      "the president",
    );
    expect(speaker).toMatchObject({ entity: null, name: null });
  });

  test("the quote keeps everything else that the attribution holds", () => {
    const text = "The rain, Amina Odhiambo warned, will not stop.";
    const prose = readProse(text);
    const attribution = attributionIn(text, ["Amina Odhiambo", "warned", "The rain"]);
    const { quotes } = nameSpeakers(prose, findNames(prose), [attribution]);
    expect(quotes[0]).toEqual({
      ...attribution,
      speaker: {
        span: attribution.speaker,
        entity: "amina-odhiambo",
        name: "Amina Odhiambo",
        also: [],
      },
    });
  });

  test("any spans of any text come back with their span, and only entities of the cast", () => {
    const soup = fc.array(fc.constantFrom(...CAST.split(" "), "and", ",", "“", "”", "\n", "he"), {
      minLength: 3,
      maxLength: 40,
    });
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(soup, cuts, (words, pairs) => {
        const text = words.join(" ");
        const prose = readProse(text);
        const spans = pairs.map(([a, b]): [number, number] => {
          const start = a % text.length;
          return [start, start + 1 + (b % (text.length - start))];
        });
        const attributions = spans.map((span) => ({
          ...attributionIn(text, [span, span, text.slice(...span)]),
          quoted: [span],
        }));
        const { cast, quotes } = nameSpeakers(prose, findNames(prose), attributions);
        const ids = new Set(
          [...cast.people, ...cast.organisations, ...cast.places].map(({ id }) => id),
        );
        quotes.forEach(({ speaker }, i) => {
          expect(speaker?.span).toEqual(spans[i]);
          if (speaker?.entity) expect(ids).toContain(speaker.entity);
          expect(speaker?.name === null).toBe(speaker?.entity === null);
        });
      }),
    );
  });
});
