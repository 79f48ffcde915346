import { foldName } from "../analysis/names/fold-name.ts";
import type { Cited } from "../answer.ts";
import type { EvidenceList } from "./evidence.ts";
import type { FoundQuote } from "./key-quotes.ts";
import { newsAt } from "./readable.ts";

/** A quote with the places where other articles carry the same words. */
export type JoinedQuote = FoundQuote & { readonly copies: readonly FoundQuote[] };

// "“a great success”" may be said twice; so many words in a row are one statement, carried on.
const FEWEST_WORDS = 4;

/**
 * Quotes in their order, each statement once: outlets that print an agency's text carry the same words of the same
 * speaker. The one that had them first is shown, where the articles are dated. Within one article nothing is joined.
 */
export function joinCopies(quotes: readonly FoundQuote[]): readonly JoinedQuote[] {
  const joined: (FoundQuote & { copies: FoundQuote[] })[] = [];
  const byWords = new Map<string, (typeof joined)[number]>();
  for (const found of quotes) {
    const key = wordsKey(found);
    const first = key === null ? undefined : byWords.get(key);
    const isCopy = first && first.reading !== found.reading;
    if (isCopy) {
      const known = [first, ...first.copies];
      // An article that carries the words twice is one copy.
      if (known.every(({ reading }) => reading !== found.reading)) first.copies.push(found);
      continue;
    }
    const one = { ...found, copies: [] };
    joined.push(one);
    if (key !== null && !first) byWords.set(key, one);
  }
  return joined.map(firstInFront);
}

/** Of several articles the earliest is no copy of the others. */
function firstInFront({ copies, ...shown }: JoinedQuote): JoinedQuote {
  const [first = shown, ...others] = [shown, ...copies].sort(
    (a, b) => newsAt(a.reading) - newsAt(b.reading),
  );
  return { ...first, copies: others };
}

/** The first sentence of each copy, in the evidence. */
export const citeCopies = (copies: readonly FoundQuote[], evidence: EvidenceList): Cited =>
  copies.map(({ reading, quote }) => evidence.cite(reading, quote.sentences[0]));

const WORD = /[\p{L}\p{N}]+/gu;

/** The same for the same words of the same speaker; null for too few words, and for words that are nobody's. */
function wordsKey({ quote, reading }: FoundQuote): string | null {
  const { speaker, quoted, content, kind } = quote;
  const name = speaker?.name ?? null;
  if (name === null) return null;
  const { text } = reading.analysis;
  const said = (spans: typeof content): readonly string[] =>
    spans.flatMap(
      (span) =>
        text
          .slice(...span)
          .toLowerCase()
          .match(WORD) ?? [],
    );
  // What stands around the marks is each outlet's own: "said that", "told our reporter that".
  const verbatim = kind === "direct" ? said(quoted) : said(content);
  if (verbatim.length < FEWEST_WORDS) return null;
  const surname = foldName(name).split(" ").at(-1);
  return `${surname}: ${verbatim.join(" ")}`;
}
