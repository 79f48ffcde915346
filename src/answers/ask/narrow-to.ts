import type { Quote } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import { quoteText } from "../quote-text.ts";
import { reportedSpans } from "../reported-spans.ts";
import { contentStems } from "./content-words.ts";
import type { Passage } from "./passages.ts";

/** A passage cut down to what a quote holds of it, so that a word counts only where it was said. */
export function narrowTo(quote: Quote, passage: Passage): Passage {
  const { reading, entities, sentence } = passage;
  const { people, organisations, places, sentences } = reading.analysis;
  const within = sentences[sentence] ?? [0, 0];
  const spans = reportedSpans(quote, reading, false);
  const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;
  const inside = (mention: Span): boolean =>
    holds(within, mention) && spans.some((span) => holds(span, mention));
  const said = [...people, ...organisations, ...places]
    .filter(({ id, mentions }) => entities.has(id) && mentions.some(inside))
    .map(({ id }) => id);
  const verb = quote.cue ? reading.analysis.text.slice(...quote.cue) : "";
  const text = `${verb} ${quoteText(quote, reading, within)}`;
  return { ...passage, text, stems: new Set(contentStems(text)), entities: new Set(said) };
}
