import { analyse } from "../src/analysis/analyse.ts";
import type { Analysis } from "../src/analysis.ts";

/** The analysis of a text of which nothing else is known. */
export const analyseText = (text: string): Analysis =>
  analyse({
    id: "article",
    title: null,
    text,
    url: null,
    publisher: null,
    byline: null,
    published: null,
    language: null,
  });
