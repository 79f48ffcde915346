import { quotesOf } from "../of-entity.ts";
import { quoteText } from "../quote-text.ts";
import { contentStems } from "./content-words.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";
import type { Settled } from "./settled.ts";

/** "What did Okafor say about the tram?": her quotes that speak of it, best first. */
export function whatWasSaid(
  { names, terms }: Question,
  passages: readonly Passage[],
): Settled | null {
  const speaker = names[0]?.topic.merged;
  if (!speaker) return null;
  const about = terms.slice(1).filter(({ kind }) => kind !== "other");
  const readings = [...new Set(passages.map(({ reading }) => reading))];
  const said = readings.flatMap((reading) =>
    quotesOf(speaker, reading).flatMap((quote) => {
      const passage = passages.find(
        (one) => one.reading === reading && one.sentence === quote.sentences[0],
      );
      return passage ? [{ quote, passage, text: quoteText(quote, reading) }] : [];
    }),
  );
  const fitting = said.filter(({ passage, text }) =>
    about.every((term) =>
      term.coveredBy({ ...passage, stems: new Set(contentStems(`${text} ${passage.text}`)) }),
    ),
  );
  const ranked = fitting.sort((a, b) => weight(b.quote) - weight(a.quote));
  const [best] = ranked;
  if (!best) return null;
  const cited = [...new Set(ranked.map(({ passage }) => passage))];
  return { text: `${speaker.entity.name}: ${best.text}`, passages: cited };
}

/** Verbatim words before reported ones. */
const weight = (quote: {
  readonly quoted: readonly unknown[];
  readonly confidence: number;
}): number => (quote.quoted.length > 0 ? 1 : 0) + quote.confidence;
