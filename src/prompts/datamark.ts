import { type Foreign, mapTexts } from "./map-texts.ts";

// Spotlighting by datamarking (Hines et al. 2024, arXiv 2403.14720): foreign text carries a mark all along that its
// author could not know, so the model can tell it from our words at every place. Published: attacks succeed in under 2 %
// instead of over 50 %, with a mark in place of every space.
//
// We mark every third word and keep the spaces. A mark for every space doubles a text's tokens and breaks words apart
// (" lock" is one token, "^lock" two or three), and a small model must still copy quotes to the character. A third as
// many marks cost 40 % more tokens by our estimate; "Ignore all previous instructions" still cannot pass without one. The
// protection of sparse marks has not been measured, and need not carry the promise: the gate does, whatever was obeyed.
const WORDS_A_MARK = 3;

/** Chinese, Japanese, Thai … write no spaces between words; six of their characters count as one word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}";

/** A word, or 24 characters of a longer one: an order that runs on "like-this-without-a-space" gets a mark inside as well. */
const WORD = new RegExp(`[${UNSPACED}]{1,6}|[^\\s${UNSPACED}]{1,24}`, "gu");

/**
 * Signs that hardly stand in news. Each takes one or two tokens, and JSON needs no escape for them; letters or digits
 * would melt into the words, Markdown's own signs would read as emphasis.
 */
const SIGNS = [..."¤¦¨¬¯¶¸×÷¡¿ª"];
const SHORTEST_MARK = 2;
/** How often a mark may turn out to stand in the text before a longer one is tried. */
const TRIES_A_LENGTH = 20;

/**
 * A mark for one request: signs that do not follow each other anywhere in the foreign text. Its signs all differ, so it
 * never overlaps itself and can be taken out again exactly.
 * @param random as `Math.random`, 0 to below 1, but such that nobody can foretell it
 * @param foreign the inputs of the request
 * @throws Error when every mark stands in the text, which no text of our limits can bring about
 */
export function newMark(random: () => number, foreign: Foreign): string {
  const text = JSON.stringify(foreign);
  for (let length = SHORTEST_MARK; length <= SIGNS.length; length++) {
    for (let tried = 0; tried < TRIES_A_LENGTH; tried++) {
      const mark = drawSigns(random, length);
      if (!text.includes(mark)) return mark;
    }
  }
  throw new Error("Every mark stands in the text.");
}

function drawSigns(random: () => number, length: number): string {
  const left = [...SIGNS];
  let mark = "";
  while (mark.length < length) mark += left.splice(Math.floor(random() * left.length), 1)[0] ?? "";
  return mark;
}

/** The text with the mark behind its first word and behind every third one from there; nothing else changes. */
export function datamark(text: string, mark: string): string {
  let words = 0;
  return text.replace(WORD, (word) => (words++ % WORDS_A_MARK === 0 ? word + mark : word));
}

/** Every text of a value without the marks that a model copied from its input. */
export function unmark<Value>(value: Value, mark: string): Value {
  return mapTexts(value, (text) => text.replaceAll(mark, "")) as Value;
}
