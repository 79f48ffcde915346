import { readFileSync } from "node:fs";
import { checkSummary } from "../../src/grounding/check-summary.ts";
import { findFaults } from "../../src/grounding/score/find-faults.ts";
import { indexArticle } from "../../src/grounding/score/index-article.ts";
import { splitClaims } from "../../src/grounding/score/split-claims.ts";
import { SIGNS, type Signs, sumFaults } from "../../src/grounding/score/sum-faults.ts";
import { analyseText } from "../analyse-text.ts";

/** A summary that people judged: 1 when they found every claim supported. */
export type Judged = {
  readonly set: string;
  readonly document: string;
  readonly label: number;
  readonly signs: Signs;
  /** Share of its claims that the gate refuses, 0 to 1. */
  readonly refused: number;
};

type File = {
  readonly documents: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly doc: string;
    readonly summary: string;
    readonly label: number;
  }[];
};

/** Reads a set of judged summaries, `{"documents":{doc:text},"rows":[{"doc","summary","label"}]}`, with the signs of each. */
export function loadSet(set: string, path: string): Judged[] {
  const { documents, rows } = JSON.parse(readFileSync(path, "utf8")) as File;
  return Object.entries(documents).flatMap(([document, text]) => {
    const own = rows.filter(({ doc }) => doc === document);
    if (own.length === 0) return [];
    const analysis = analyseText(text);
    const index = indexArticle(analysis);
    return own.map(({ summary, label }) => {
      const { claims } = checkSummary(analysis, summary);
      const refused = claims.filter(({ verdict }) => verdict !== "supported").length;
      const signs = sumFaults(splitClaims(summary).map((claim) => findFaults(claim, index)));
      return { set, document, label, signs, refused: refused / Math.max(1, claims.length) };
    });
  });
}

/** The signs as a list, in the order of SIGNS. */
export const listSigns = (signs: Signs): readonly number[] => SIGNS.map((sign) => signs[sign]);
