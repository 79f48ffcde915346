import type { QuotesAnswer } from "../../answer.ts";
import type { Reading } from "../../command.ts";

const WORD = /[\p{L}\p{N}]+/gu;
// Fewer quoted words are no saying; more do not fit the top of a digest.
const FEWEST_WORDS = 6;
const MOST_WORDS = 40;

/**
 * Which of a digest's quotes stands at its top: the first verbatim one of a person, the stories in their order. A quote that
 * the model or the rules chose for a story, so it is checked like any other.
 * @returns its index, or null when none will do
 */
export function quoteOfTheDay(
  quotes: QuotesAnswer["quotes"],
  readings: readonly Reading[],
): number | null {
  const at = quotes.findIndex(({ article, quoted, speaker, kind, negated, modal }) => {
    const reading = readings.find(({ analysis }) => analysis.id === article);
    if (!reading || !speaker || speaker.also.length > 0 || negated || modal) return false;
    const { people, text } = reading.analysis;
    const words = quoted.flatMap((span) => text.slice(...span).match(WORD) ?? []).length;
    const isPerson = people.some(({ id }) => id === speaker.entity);
    return isPerson && kind !== "indirect" && words >= FEWEST_WORDS && words <= MOST_WORDS;
  });
  return at < 0 ? null : at;
}
