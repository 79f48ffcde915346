import type { Analysis } from "../analysis.ts";

/** A sentence as a model sees it, under the number by which the analysis knows it. */
export type NumberedSentence = { readonly n: number; readonly text: string };

/** White space of a sentence that runs over several lines. */
const BLANKS = /\s+/gu;

/**
 * The sentences that a model may read and cite, in text order: no furniture, none left out, none that is blank once
 * cleaned. They keep their numbers, so a gap tells nothing and a citation needs no translation.
 * @param leftOut numbers of sentences that must not reach a model: those that read like orders to a machine
 * @param clean takes out what a reader does not see (`stripInvisible`)
 */
export function listSentences(
  analysis: Pick<Analysis, "text" | "sentences" | "furniture">,
  leftOut: ReadonlySet<number>,
  clean: (text: string) => string,
): readonly NumberedSentence[] {
  const furniture = new Set(analysis.furniture);
  return analysis.sentences.flatMap(([start, end], n) => {
    if (furniture.has(n) || leftOut.has(n)) return [];
    const text = clean(analysis.text.slice(start, end)).replace(BLANKS, " ").trim();
    return text === "" ? [] : [{ n, text }];
  });
}
