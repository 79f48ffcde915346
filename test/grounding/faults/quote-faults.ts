import type { Span } from "../../../src/article.ts";
import { type Fault, type Place, quotesHere, replaceAt } from "./fault.ts";

const OTHER_WORDS = [
  "never",
  "terrible",
  "quickly",
  "always",
  "great",
  "seldom",
  "cheaper",
  "guilty",
];
const INVENTED = [
  "We will do whatever it takes to win this",
  "Nobody here ever believed that it could work",
  "The bill for this mess goes to the neighbours",
  "I told them twice and they laughed at me",
];
/** Fewer quoted words leave nothing between the first and the last. */
const SHORTEST = 4;

type Quoted = { readonly span: Span; readonly words: readonly RegExpExecArray[] };

/** Quoted spans within the sentence, counted from its start, with their words. */
function quotedHere(place: Place): readonly Quoted[] {
  return quotesHere(place)
    .flatMap(({ quoted }) => quoted)
    .map(([start, end]): Span => [start - place.from, end - place.from])
    .filter(([start, end]) => start >= 0 && end <= place.sentence.length)
    .map((span) => ({
      span,
      words: [...place.sentence.slice(...span).matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)],
    }))
    .filter(({ words }) => words.length >= SHORTEST);
}

/** Another word in the middle of a quote. */
export const changedQuoteWord: Fault = (place) => {
  const quoted = place.random.pick(quotedHere(place));
  const word = place.random.pick(quoted?.words ?? []);
  if (!quoted || !word) return null;
  const other = place.random.pick(OTHER_WORDS.filter((one) => one !== word[0].toLowerCase()));
  const start = quoted.span[0] + word.index;
  return replaceAt(place.sentence, [start, start + word[0].length], other ?? "");
};

/** A word between the first and the last one is missing. */
export const droppedQuoteWord: Fault = (place) => {
  const quoted = place.random.pick(quotedHere(place));
  const inner = (quoted?.words ?? []).slice(1, -1);
  // "very very": one of two alike leaves a quote that is as true
  const word = place.random.pick(
    inner.filter((one, i) => one[0] !== inner[i - 1]?.[0] && one[0] !== inner[i + 1]?.[0]),
  );
  if (!quoted || !word) return null;
  const start = quoted.span[0] + word.index;
  const space = place.sentence[start + word[0].length] === " " ? 1 : 0;
  return replaceAt(place.sentence, [start, start + word[0].length + space], "");
};

/** Other words altogether between the marks. */
export const inventedQuote: Fault = (place) => {
  const quoted = place.random.pick(quotedHere(place));
  return quoted ? replaceAt(place.sentence, quoted.span, place.random.pick(INVENTED) ?? "") : null;
};
