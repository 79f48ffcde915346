import type { Answer, AskAnswer } from "../answer.ts";
import type { Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { identify, identifyByRole } from "./ask/identify.ts";
import { nearestPassage } from "./ask/nearest-passage.ts";
import { type Passage, readPassages } from "./ask/passages.ts";
import { quotedAnswer } from "./ask/quoted-answer.ts";
import { type Ranked, rankPassages } from "./ask/rank-passages.ts";
import { type Question, readQuestion } from "./ask/read-question.ts";
import type { Settled } from "./ask/settled.ts";
import { tellGist } from "./ask/tell-gist.ts";
import { whatWasSaid } from "./ask/what-was-said.ts";
import { startEvidence } from "./evidence.ts";
import { mergeEntities } from "./merge-entities.ts";
import { withoutDateline } from "./without-dateline.ts";

// The first answers; two more are enough to check it by.
const MOST_EVIDENCE = 3;

/** Answers a question in the articles' words, or says that they do not say. It never guesses. */
export function answerAsk(question: string, selection: Selection): Answer<AskAnswer> {
  const { readings } = selection;
  const passages = readPassages(readings);
  const read = readQuestion(question, readings);
  const ranked = rankPassages(read, passages);
  const settled =
    tellGist(question, readings, passages) ??
    identifyByRole(read, mergeEntities(readings), passages) ??
    settle(read, passages, ranked);
  const nearest = settled ? null : nearestPassage(read, ranked);
  const evidence = startEvidence();
  for (const { reading, sentence } of settled?.passages.slice(0, MOST_EVIDENCE) ?? []) {
    evidence.cite(reading, sentence);
  }
  if (nearest) evidence.cite(nearest.reading, nearest.sentence);
  const answer = {
    understood: understood(read),
    text: settled?.text ?? null,
    nearest: nearest !== null,
  };
  const parts = { command: "ask", options: { question }, found: settled !== null, answer };
  return answerOf(parts, selection, evidence);
}

function settle(
  question: Question,
  passages: readonly Passage[],
  ranked: readonly Ranked[],
): Settled | null {
  if (question.kind === "identity") return identify(question, passages);
  if (question.kind === "said" || question.kind === "whether said")
    return whatWasSaid(question, passages);
  const settling = ranked.flatMap(({ passage, settles }) => (settles ? [passage] : []));
  const [best] = settling;
  if (!best) return null;
  const text = quotedAnswer(question, best) ?? withoutDateline(best.reading, best.sentence);
  return { text, passages: settling };
}

/** "how long: Ingrid Dahl, Per Haugen, talk": what was looked for, so that a misunderstanding shows. */
const understood = ({ kind, terms }: Question): string =>
  [kind, terms.map(({ text }) => text).join(", ")].filter(Boolean).join(": ");
