import type { Quote } from "../../analysis.ts";
import type { Reading } from "../../command.ts";
import { quotesOf } from "../of-entity.ts";
import { quoteText } from "../quote-text.ts";
import { contentStems } from "./content-words.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";
import type { Settled } from "./settled.ts";

type Said = { readonly quote: Quote; readonly passage: Passage; readonly reading: Reading };

/** "What did Okafor say about the tram?": her quotes that speak of it, best first. */
export function whatWasSaid(
  { names, terms }: Question,
  passages: readonly Passage[],
): Settled | null {
  const speaker = names[0]?.topic.merged;
  if (!speaker) return null;
  const [, ...others] = terms;
  const about = others.filter(({ kind }) => kind !== "other");
  const readings = [...new Set(passages.map(({ reading }) => reading))];
  const said = readings.flatMap((reading) =>
    quotesOf(speaker, reading).flatMap((quote): Said[] => {
      const passage = passages.find(
        (one) => one.reading === reading && one.sentence === quote.sentences[0],
      );
      return passage ? [{ quote, passage, reading }] : [];
    }),
  );
  const weight = (one: Said): number => {
    const narrow = narrowTo(one);
    return others.filter((term) => term.coveredBy(narrow)).length * 2 + strength(one.quote);
  };
  const fitting = said
    .filter((one) => about.every((term) => term.coveredBy(one.passage)))
    .sort((a, b) => weight(b) - weight(a));
  const [best] = fitting;
  if (!best) return null;
  return {
    text: `${speaker.entity.name}: ${quoteText(best.quote, best.reading)}`,
    passages: [...new Set(fitting.map(({ passage }) => passage))],
  };
}

/** The passage cut down to the quote, so that a term counts where it was said: "warned", "the tram". */
function narrowTo({ quote, passage, reading }: Said): Passage {
  const text = quoteText(quote, reading);
  return { ...passage, text, stems: new Set(contentStems(text)) };
}

/** Verbatim words before reported ones. */
const strength = ({ quoted, confidence }: Quote): number =>
  (quoted.length > 0 ? 1 : 0) + confidence;
