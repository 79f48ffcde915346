import { analyse } from "../../src/analysis/analyse.ts";
import type { Reading } from "../../src/command.ts";
import { readingOf, selectionOf } from "./reading.ts";

/** A reading of a text as the analysis itself makes it: for rules that meet real quotes and names. */
function analysed(text: string): Reading {
  const { article } = readingOf({ text });
  return { article, analysis: analyse(article), suspect: [] };
}

/** The selection of one such text. */
export const selected = (text: string) => selectionOf(analysed(text));
