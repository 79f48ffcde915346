import { hasStop } from "../furniture/line-shape.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Weights, found by coordinate search on the CNN part of the CNN/DailyMail development stories (ROUGE F1).
 * Position outweighs all else, as in every extractive summary of news in print.
 */
const WEIGHTS = {
  /** News puts first what matters: e^(-i/3) for sentence i. */
  position: 1,
  positionReach: 3,
  /** What the sentence shares with the whole. */
  centroid: 0.4,
  centroidLength: 0.7,
  /** A point of numbers: "killed 12". */
  number: 0.05,
  /** For each word above 18. */
  tooLong: 0.02,
  /** For the share of it that stands in quotation marks, and for opening with one. */
  quoted: 0.8,
  opensQuoted: 0.2,
  /** "But …", "Their …" */
  connective: 0.2,
  /** "we", "you" outside quotation marks: the writer talks. */
  firstPerson: 0.6,
  /** No verb or no closing stop: a crosshead, a caption, the head of a list. */
  fragment: 0.5,
};

const LONG = 18;
/** A word counts as a topic when so many sentences use it; the headline counts as one. */
const TOPIC_SENTENCES = 3;
/** Sentences with fewer words than this are measured as if they had them, so that short ones do not win by one word. */
const FEWEST_WORDS = 6;

const CONNECTIVE =
  /^["“«„'‘]*(?:he|she|it|they|this|that|these|those|his|her|their|its|such|both|another|others|there|here|but|and|so|yet|then|still)(?![\p{L}-])/iu;
const FIRST_PERSON = /(?<![\p{L}'’.])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?![\p{L}.])/u;
const QUOTED = /["“][^"“”]*["”]/gu;

/** How well each candidate tells the story, by position, shared words and form. About -2 to 1.5. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  headline: ReadonlySet<string>,
): number[] {
  const centroid = centroidShares(candidates, headline);
  return candidates.map((candidate, i) => {
    const position = WEIGHTS.position * Math.exp(-i / WEIGHTS.positionReach);
    return position + WEIGHTS.centroid * (centroid[i] ?? 0) - formPenalty(candidate);
  });
}

/** Weight of the topic words of each sentence, 1 for the best. */
function centroidShares(candidates: readonly Candidate[], headline: ReadonlySet<string>): number[] {
  const counts = new Map<string, number>();
  for (const words of [headline, ...candidates.map((candidate) => candidate.words)]) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sums = candidates.map(({ words }) => {
    let sum = 0;
    for (const word of words) {
      const count = counts.get(word) ?? 0;
      if (count >= TOPIC_SENTENCES) sum += Math.log(1 + count);
    }
    return sum / Math.max(words.size, FEWEST_WORDS) ** WEIGHTS.centroidLength;
  });
  const best = sums.reduce((a, b) => Math.max(a, b), 0);
  return sums.map((sum) => (best > 0 ? sum / best : 0));
}

function formPenalty({ sentence, text, length }: Candidate): number {
  let penalty = WEIGHTS.tooLong * Math.max(0, length - LONG);
  const quoted = sentence.quotations.reduce((sum, q) => sum + q.end - q.start, 0);
  penalty += WEIGHTS.quoted * Math.min(1, quoted / text.length);
  if (/^["“«„]/u.test(text)) penalty += WEIGHTS.opensQuoted;
  if (CONNECTIVE.test(text)) penalty += WEIGHTS.connective;
  if (FIRST_PERSON.test(text.replace(QUOTED, ""))) penalty += WEIGHTS.firstPerson;
  if (/\p{N}/u.test(text)) penalty -= WEIGHTS.number;
  const hasVerb = sentence.tokens.some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!hasVerb || !hasStop(text)) penalty += WEIGHTS.fragment;
  return penalty;
}
