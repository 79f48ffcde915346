import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { Quotation } from "./quotations.ts";

/** A word or a mark. `pos` is its universal part-of-speech tag ("VERB"), a guess of wink-nlp's tagger. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
};

const nlp = wink(model, ["pos"]);

/** No word is that long, and wink-nlp's time grows with the square of a word's length. */
const UNBROKEN = /\S{400,}/gu;

/** The words of a text in order. Characters that the tokeniser changes or drops never shift an offset. */
export function tokenise(text: string, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let quotation = 0;
  const add = (start: number, surface: string, pos: string): void => {
    const end = Math.min(start + surface.length, text.length);
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++;
    const inside = quotations[quotation];
    const quoted = inside !== undefined && start >= inside.start && end <= inside.end;
    tokens.push({ start, end, text: surface, lower: surface.toLowerCase(), pos, quoted });
  };
  let from = 0;
  for (const { index, 0: run } of text.matchAll(UNBROKEN)) {
    tagWords(text, from, index, add);
    add(index, run, "X");
    from = index + run.length;
  }
  tagWords(text, from, text.length, add);
  return tokens;
}

/** Hands over the words of a stretch of the text, each where it stands in the text. */
function tagWords(
  text: string,
  from: number,
  to: number,
  add: (start: number, surface: string, pos: string) => void,
): void {
  const words = nlp.readDoc(text.slice(from, to)).tokens();
  const spaces = words.out(nlp.its.precedingSpaces);
  const tags = words.out(nlp.its.pos);
  let at = from;
  words.out().forEach((surface, i) => {
    const start = place(text, surface, at, at + (spaces[i]?.length ?? 0));
    at = start + surface.length;
    add(start, surface, tags[i] ?? "X");
  });
}

/** Where a word begins: as its spaces tell or, where the tokeniser dropped something, a few characters further. */
function place(text: string, surface: string, at: number, expected: number): number {
  if (text.startsWith(surface, expected)) return expected;
  const found = text.slice(at, expected + 4 + surface.length).indexOf(surface);
  return found >= 0 ? at + found : expected;
}
