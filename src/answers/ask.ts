import type { Answer, AskAnswer } from "../answer.ts";
import type { Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { identify } from "./ask/identify.ts";
import type { Passage } from "./ask/passages.ts";
import { readPassages } from "./ask/passages.ts";
import { quotedAnswer } from "./ask/quoted-answer.ts";
import { rankPassages } from "./ask/rank-passages.ts";
import { type Question, readQuestion } from "./ask/read-question.ts";
import type { Settled } from "./ask/settled.ts";
import { whatWasSaid } from "./ask/what-was-said.ts";
import { startEvidence } from "./evidence.ts";

// The first answers; two more are enough to check it by.
const MOST_EVIDENCE = 3;

// Below it a passage shares too little with the question to be offered at all.
const NEAR = 0.5;

/** Answers a question in the articles' words, or says that they do not say. It never guesses. */
export function answerAsk(question: string, selection: Selection): Answer<AskAnswer> {
  const evidence = startEvidence();
  const passages = readPassages(selection.readings);
  const read = readQuestion(question, selection.readings);
  const ranked = rankPassages(read, passages);
  const settled =
    read.kind === "identity"
      ? identify(read, passages)
      : read.kind === "said"
        ? whatWasSaid(read, passages)
        : settleBy(
            read,
            ranked.flatMap(({ passage, settles }) => (settles ? [passage] : [])),
          );
  for (const { reading, sentence } of (settled?.passages ?? []).slice(0, MOST_EVIDENCE)) {
    evidence.cite(reading, sentence);
  }
  const [best] = ranked;
  const nearest = !settled && best !== undefined && isNear(read, best.score, best.passage);
  if (nearest) evidence.cite(best.passage.reading, best.passage.sentence);
  const answer = { understood: understood(read), text: settled?.text ?? null, nearest };
  const parts = { command: "ask", options: { question }, found: settled !== null, answer };
  return answerOf(parts, selection, evidence);
}

function settleBy(question: Question, passages: readonly Passage[]): Settled | null {
  const [best] = passages;
  if (!best) return null;
  return { text: quotedAnswer(question, best) ?? best.text, passages };
}

/** Near: it speaks of every name in the question, and of two of its words at least. */
function isNear({ terms }: Question, score: number, passage: Passage): boolean {
  const covered = terms.filter((term) => term.coveredBy(passage));
  if (terms.some((term) => term.kind === "name" && !covered.includes(term))) return false;
  return score >= NEAR && covered.length >= 2;
}

const understood = ({ kind, terms }: Question): string =>
  [kind, terms.map(({ text }) => text).join(", ")].filter(Boolean).join(": ");
