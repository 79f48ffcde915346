import type { Analysis } from "../analysis.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { Judgement, Reason, Verdict } from "./reasons.ts";
import { findFaults } from "./score/find-faults.ts";
import { indexArticle } from "./score/index-article.ts";
import type { SentenceIndex } from "./score/index-sentences.ts";
import { rankSentences } from "./score/rank-sentences.ts";
import { readWords } from "./score/read-words.ts";
import { scoreSigns } from "./score/score-signs.ts";
import { splitClaims } from "./score/split-claims.ts";
import { sumFaults } from "./score/sum-faults.ts";
import { WEIGHTS } from "./score/weights.ts";
import { readSource, type Source } from "./source.ts";

/** A sentence of a summary, judged by the sentence of the article that carries it. */
export type CheckedClaim = {
  readonly text: string;
  readonly verdict: Verdict;
  /** The sentence that carries it; empty when no sentence shares a word with it. */
  readonly sentences: readonly number[];
  readonly reasons: readonly Reason[];
};

export type Checked = {
  /** 0 to 1; 1: every claim is supported. */
  readonly score: number;
  readonly claims: readonly CheckedClaim[];
};

/** Sentences that may carry a claim: the best, and those that share nearly as much of it. */
const NEARLY = 0.8;
const MOST_CARRIERS = 3;

/** Judges a summary of any origin by the article. Without a claim there is nothing to doubt: score 1. */
export function checkSummary(analysis: Analysis, summary: string): Checked {
  const source = readSource(analysis);
  const index = indexArticle(analysis);
  const texts = splitClaims(summary);
  const claims = texts.map((text) => checkClaim(text, source, index));
  const refused = claims.filter(({ verdict }) => verdict !== "supported").length;
  const signs = sumFaults(texts.map((text) => findFaults(text, index)));
  return { score: scoreSigns(signs, refused / Math.max(1, claims.length), WEIGHTS), claims };
}

function checkClaim(text: string, source: Source, index: SentenceIndex): CheckedClaim {
  let first: CheckedClaim | null = null;
  for (const sentence of findCarriers(text, source, index)) {
    const claim = { text, sentences: [sentence], ...judgeClaim(text, sentence, source) };
    if (claim.verdict === "supported") return inOrder(claim);
    first ??= claim;
  }
  return inOrder(first ?? { text, sentences: [], ...judgeAlone(text, source) });
}

/** Headlines, bylines and links carry nothing. */
function findCarriers(text: string, source: Source, index: SentenceIndex): readonly number[] {
  const ranked = rankSentences(readWords(text), index).filter(
    ({ sentence }) => !source.furniture.has(sentence),
  );
  const least = (ranked[0]?.share ?? 0) * NEARLY;
  return ranked
    .slice(0, MOST_CARRIERS)
    .filter(({ share }) => share >= least)
    .map(({ sentence }) => sentence);
}

/** A claim that shares no word with the article cites nothing; a link is still named as one. */
function judgeAlone(text: string, source: Source): Judgement {
  const { verdict, reasons } = judgeClaim(text, -1, source);
  return {
    verdict,
    reasons: reasons.map((code) => (code === "no-such-sentence" ? "too-little-in-common" : code)),
  };
}

/** The fields in the contract's order. */
const inOrder = ({ text, verdict, sentences, reasons }: CheckedClaim): CheckedClaim => ({
  text,
  verdict,
  sentences,
  reasons,
});
