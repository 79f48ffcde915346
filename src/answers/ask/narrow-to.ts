import type { Quote } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import { quoteText } from "../quote-text.ts";
import { reportedSpans } from "../reported-spans.ts";
import { contentStems } from "./content-words.ts";
import type { Passage } from "./passages.ts";

/** A passage cut down to a quote in it, so that a word counts only where it was said. */
export function narrowTo(quote: Quote, passage: Passage): Passage {
  const { reading, entities } = passage;
  const { people, organisations, places } = reading.analysis;
  const spans = reportedSpans(quote, reading, false);
  const inside = ([start, end]: Span): boolean => spans.some(([s, e]) => s <= start && end <= e);
  const said = [...people, ...organisations, ...places]
    .filter(({ id, mentions }) => entities.has(id) && mentions.some(inside))
    .map(({ id }) => id);
  const verb = quote.cue ? reading.analysis.text.slice(...quote.cue) : "";
  const text = `${verb} ${quoteText(quote, reading)}`;
  return { ...passage, text, stems: new Set(contentStems(text)), entities: new Set(said) };
}
