import type { Reading } from "../command.ts";
import { cutArticle } from "../prompts/cut-article.ts";
import type { Inputs } from "../prompts/fill-prompt.ts";
import { languageName } from "../prompts/language-name.ts";
import { listSentences, type NumberedSentence } from "../prompts/number-sentences.ts";
import { addressesMachine } from "../screening/addresses-machine.ts";
import { hasSignature } from "../screening/has-signature.ts";
import { stripInvisible } from "../screening/strip-invisible.ts";
import type { Cut } from "../written.ts";

// A headline; a page that calls more its title would fill the model with it.
const LONGEST_TITLE = 300;

/** An article as a prompt takes it in: its language by our word, the rest foreign. */
export type ArticleInputs = {
  readonly inputs: Inputs & {
    readonly language: string;
    readonly title: string | null;
    readonly sentences: readonly NumberedSentence[];
  };
  readonly cut: Cut | null;
};

/**
 * What a model is given of an article: its title and its numbered sentences, without furniture, without what reads like an order to
 * a machine, and without what a reader cannot see.
 * @param mostTokens what the article may take up
 * @param language that the model is to write in
 */
export function articleInputs(
  { analysis, suspect }: Reading,
  mostTokens: number,
  language: string = analysis.language,
): ArticleInputs {
  const listed = listSentences(analysis, new Set(suspect), stripInvisible);
  const { kept, cut } = cutArticle(listed, analysis, mostTokens);
  const title = titleFor(analysis.title);
  return { inputs: { language: languageName(language), title, sentences: kept }, cut };
}

/** A title that speaks to a machine is none. */
function titleFor(title: string | null): string | null {
  const clean = stripInvisible((title ?? "").slice(0, LONGEST_TITLE));
  return clean === "" || hasSignature(clean) || addressesMachine(clean) ? null : clean;
}
