import type { Answer, AskAnswer } from "../answer.ts";
import type { Selection, WrittenLine } from "../command.ts";
import type { Trouble, Written } from "../written.ts";
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
import type { Filters } from "./read-filters.ts";
import { withoutDateline } from "./without-dateline.ts";

// The first answers; two more are enough to check it by.
const MOST_EVIDENCE = 3;

/** A question with the passages that speak of it: what a writer is given, and what the rules answer from. */
export type Inquiry = {
  readonly question: Question;
  readonly passages: readonly Passage[];
  readonly ranked: readonly Ranked[];
};

/** Reads a question and looks its passages up, best first. */
export function inquire(question: string, { readings }: Selection): Inquiry {
  const passages = readPassages(readings);
  const read = readQuestion(question, readings);
  return { question: read, passages, ranked: rankPassages(read, passages) };
}

/** Answers a question in the articles' words or in a model's that they bear out, or says that they do not say. */
export function answerAsk(
  inquiry: Inquiry,
  selection: Selection,
  written: Written<readonly WrittenLine[]>,
  filters: Filters = {},
): Answer<AskAnswer> {
  const { question, ranked } = inquiry;
  const evidence = startEvidence();
  const lines = (written.by === "model" ? written.text : []).map((line) => ({
    text: line.text,
    evidence: [evidence.cite(line.reading, line.sentence)],
  }));
  const settled = lines.length > 0 ? null : settleByRules(inquiry, selection);
  const nearest = settled || lines.length > 0 ? null : nearestPassage(question, ranked);
  for (const { reading, sentence } of distinct(settled?.passages ?? []).slice(0, MOST_EVIDENCE)) {
    evidence.cite(reading, sentence);
  }
  if (nearest) evidence.cite(nearest.reading, nearest.sentence);
  const text = lines.map((line) => line.text).join(" ") || (settled?.text ?? null);
  const answer: AskAnswer = {
    understood: understood(question),
    text,
    nearest: nearest !== null,
    lines,
    writing: {
      writer: lines.length > 0 ? "model" : "rules",
      why: whyNot(written),
    },
  };
  const parts = {
    command: "ask",
    options: { ...filters, question: question.text },
    found: text !== null,
    answer,
  };
  return answerOf(parts, selection, evidence);
}

/** Passages each once, though several outlets carry them in the same words. */
function distinct(passages: readonly Passage[]): readonly Passage[] {
  const first = new Map<string, Passage>();
  for (const passage of passages) if (!first.has(passage.text)) first.set(passage.text, passage);
  return [...first.values()];
}

/** A model that was asked and found nothing is told of: the rules' answer, or that there is none, is not its own. */
function whyNot(written: Written<readonly WrittenLine[]>): Trouble | null {
  if (written.by === "rules") return written.why;
  return written.text.length === 0 ? "no-answer" : null;
}

const settleByRules = (
  { question, passages, ranked }: Inquiry,
  { readings }: Selection,
): Settled | null =>
  tellGist(question.text, readings, passages) ??
  identifyByRole(question, mergeEntities(readings), passages) ??
  settle(question, passages, ranked);

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
