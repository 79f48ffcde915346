import { findParagraphs } from "../analysis/paragraphs.ts";
import { findQuotations, type Quotation } from "../analysis/quotations.ts";
import type { Analysis, Quote } from "../analysis.ts";
import type { Span } from "../article.ts";
import { addressesMachine } from "./addresses-machine.ts";
import { type Address, findAddress } from "./find-address.ts";
import { hasSignature } from "./has-signature.ts";

/** What one sentence of an article tells of itself. */
export type Clues = {
  /** It has a wording for machines: nothing else is needed. */
  readonly signed: boolean;
  /** named: somebody whom the article names says so. quoted: it stands in marks. Such words may speak of anything. */
  readonly said: "named" | "quoted" | null;
  readonly address: Address;
  /** "He performs at a bar.", "But for some it is late.": it leans on the sentence before. */
  readonly goesOn: boolean;
};

const GOES_ON =
  /^[^\p{L}]{0,3}(?:he|she|they|we|it|his|her|their|our|its|it['’]s|this|these|those|that|there|but|and|or|so|yet|still|again|meanwhile|afterwards|however|instead|another|others|both|some|many|most|in fact|for (?:example|instance|some|many))(?!\p{L})/iu;

/** Four words are somebody's words, fewer are a term: a "test run". */
const QUOTED_WORDS = /(?:\p{L}{1,40}[^\p{L}]{1,9}){3}\p{L}/u;

const LETTER = /\p{L}/u;
/** What stands for a quotation that was taken out. */
const GAP = " “” ";

/** The clues of each sentence. */
export function findClues({ text, sentences, quotes }: Analysis): Clues[] {
  const told = withoutQuotations(text, sentences);
  const saidBy = new Map<number, Quote[]>();
  for (const quote of quotes)
    for (const sentence of quote.sentences)
      saidBy.set(sentence, [...(saidBy.get(sentence) ?? []), quote]);
  return sentences.map(([start, end], i): Clues => {
    const whole = text.slice(start, end);
    const rest = told[i] ?? whole;
    const said = howSaid(saidBy.get(i) ?? [], text, LETTER.test(rest));
    return {
      signed: hasSignature(whole) || addressesMachine(said === null ? whole : rest),
      said,
      address: findAddress(rest),
      goesOn: GOES_ON.test(rest),
    };
  });
}

function howSaid(quotes: readonly Quote[], text: string, isIntroduced: boolean): Clues["said"] {
  if (quotes.some(({ speaker }) => speaker?.name)) return "named";
  const isQuoted = quotes.some(
    ({ cue, quoted }) =>
      (cue !== null || !isIntroduced) &&
      quoted.some(([start, end]) => QUOTED_WORDS.test(text.slice(start, end))),
  );
  return isQuoted ? "quoted" : null;
}

/** Each sentence with a gap where it quotes. */
function withoutQuotations(text: string, sentences: readonly Span[]): string[] {
  const quotations = findQuotations(text, findParagraphs(text));
  let next = 0;
  return sentences.map(([start, end]) => {
    while ((quotations[next]?.end ?? start + 1) <= start) next++;
    const inside: Quotation[] = [];
    for (let at = next; (quotations[at]?.start ?? end) < end; at++)
      inside.push(quotations[at] as Quotation);
    const borders = [start, ...inside.flatMap((q) => [q.start, q.end]), end];
    const parts = inside.map((_, i) => text.slice(borders[2 * i], borders[2 * i + 1]));
    return [...parts, text.slice(borders.at(-2), end)].join(GAP);
  });
}
