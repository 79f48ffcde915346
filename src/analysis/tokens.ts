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

const nlp = wink(model, ["sbd", "pos"]);

/** The words of a text in order. Characters that the tokeniser changes or drops never shift an offset. */
export function tokenise(text: string, quotations: readonly Quotation[]): Token[] {
  const words = nlp.readDoc(text).tokens();
  const surfaces = words.out();
  const spaces = words.out(nlp.its.precedingSpaces);
  const tags = words.out(nlp.its.pos);
  const tokens: Token[] = [];
  let at = 0;
  let quotation = 0;
  surfaces.forEach((surface, i) => {
    const expected = at + (spaces[i]?.length ?? 0);
    const found = text.indexOf(surface, at);
    // A later word of the same letters must not be taken for this one.
    const start = found >= 0 && found <= expected + 4 ? found : expected;
    const end = Math.min(start + surface.length, text.length);
    at = end;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++;
    const inside = quotations[quotation];
    tokens.push({
      start,
      end,
      text: surface,
      lower: surface.toLowerCase(),
      pos: tags[i] ?? "X",
      quoted: inside !== undefined && start >= inside.start && end <= inside.end,
    });
  });
  return tokens;
}
