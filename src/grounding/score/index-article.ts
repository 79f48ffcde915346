import type { Analysis } from "../../analysis.ts";
import { indexSentences, type SentenceIndex } from "./index-sentences.ts";

/** The sentences of an analysed article, headline and tail included: what they state may be summed up too. */
export const indexArticle = ({ text, sentences }: Analysis): SentenceIndex =>
  indexSentences(sentences.map((span) => text.slice(...span)));
