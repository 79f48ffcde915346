import { analyse } from "../analysis/analyse.ts";
import type { Article } from "../article.ts";
import type { Reading } from "../command.ts";
import { findInjectedSentences } from "../screening/find-injected-sentences.ts";

/** Reads an article once, for all that is asked of it. */
export function toReading(article: Article): Reading {
  const analysis = analyse(article);
  return { article, analysis, suspect: findInjectedSentences(analysis) };
}
