import type { SourceSentence } from "../../command.ts";
import type { Passage } from "./passages.ts";
import type { Ranked } from "./rank-passages.ts";
import type { Question, Term } from "./read-question.ts";

// Enough for an answer that is told over several sentences, few enough to read in a second.
const MOST = 12;

const LATIN = /\p{Script=Latin}/u;

/**
 * The passages that a writer may answer a question from, best first. The gate holds a line to its sentence, and a true line may
 * still answer another question: "Where was Lindqvist born?" is not answered by where Dahl was. So a passage speaks of one of the
 * names or numbers asked for, itself or in the sentence before; and none does where the articles never speak of one of them. Nothing is
 * given that reads like an order to a machine.
 */
export function passagesForWriter(
  { text, terms }: Question,
  ranked: readonly Ranked[],
  passages: readonly Passage[],
): readonly SourceSentence[] {
  const asked = terms.filter(({ kind }) => kind === "name" || kind === "number");
  const fit = ranked
    .map(({ passage }) => passage)
    .filter(({ reading, sentence }) => !reading.suspect.includes(sentence));
  // In other scripts names are not looked up by their Latin spelling.
  if (asked.length === 0 || !LATIN.test(text)) return fit.slice(0, MOST);
  if (asked.some((term) => !passages.some((passage) => term.coveredBy(passage)))) return [];
  return fit.filter((passage) => speaksOf(asked, passage, passages)).slice(0, MOST);
}

function speaksOf(asked: readonly Term[], passage: Passage, passages: readonly Passage[]): boolean {
  const before = passages.find(
    ({ reading, sentence }) => reading === passage.reading && sentence === passage.sentence - 1,
  );
  return asked.some((term) => term.coveredBy(passage) || (before && term.coveredBy(before)));
}
