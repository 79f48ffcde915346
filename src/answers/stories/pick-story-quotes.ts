import { foldName } from "../../analysis/names/fold-name.ts";
import type { Quote } from "../../analysis.ts";
import type { Reading } from "../../command.ts";
import { type JoinedQuote, joinCopies } from "../join-copies.ts";
import { pickKeyQuotes } from "../key-quotes.ts";
import { isTeaser } from "../readable.ts";
import type { Story } from "./story.ts";

// A story of a digest is read in a few seconds; the rest stands in /quotes.
const MOST_QUOTES = 2;

/**
 * The quotes that a story is told with: of its new articles first, then of the one that leads it, every speaker once and the
 * same words once. Quotes of teasers never are.
 * @param chosen those that a model chose of the leading article
 * @param isTold whether a sentence stands on the digest already: reported words of it would say the same again
 */
export function pickStoryQuotes(
  story: Story,
  chosen: readonly Quote[],
  isTold: (reading: Reading, sentence: number) => boolean,
): readonly JoinedQuote[] {
  const readings = story.readings.filter((reading) => !isTeaser(reading));
  const ordered = [...readings].sort((a, b) => rank(a, story) - rank(b, story));
  const picked = pickKeyQuotes(
    ordered,
    ordered.map((reading) => (reading === story.lead ? chosen : [])),
  );
  const heard = new Set<string>();
  const shown = joinCopies(picked).filter(({ quote, reading }) => {
    const name = foldName(quote.speaker?.name ?? "");
    const isRepeated = quote.quoted.length === 0 && quote.sentences.some((n) => isTold(reading, n));
    const isNew = !heard.has(name) && !isRepeated && !story.copyOf.has(reading.article.id);
    if (isNew) heard.add(name);
    return isNew;
  });
  return shown.slice(0, MOST_QUOTES);
}

// A copy carries what its original says: it comes last, so that the original is the one shown.
function rank(reading: Reading, { copyOf, told, fresh, lead }: Story): number {
  if (copyOf.has(reading.article.id)) return 3;
  if (told && fresh.includes(reading)) return 0;
  return reading === lead ? 1 : 2;
}
