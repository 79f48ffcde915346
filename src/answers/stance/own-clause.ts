import type { Stance } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import type { Reading } from "../../command.ts";
import { sentenceAt } from "../sentence-at.ts";

// "Okafor backed the line; Hallam opposed it": each has a clause.
const CLAUSE_END = /;(?=\s)/gu;
const COMMA = /[,—–](?=\s)/gu;

// "While the town backs the line, Hallam …": the word belongs to the other clause.
const OPENER = /^(?:while|whereas|although|though|but|and|yet|as|when)\s+/iu;
const LOOSE = /^[\s,;—–-]+|[\s,;—–-]+$/gu;

/**
 * The words of a sentence that show a stance: its holder's own clause, where the sentence tells of somebody else
 * too, else the whole of it. Always a slice of the article.
 */
export function ownClause(stance: Stance, sentence: number, reading: Reading): string {
  const { text, sentences, people, organisations, places } = reading.analysis;
  const [from, to] = sentences[sentence] ?? [0, 0];
  const whole = text.slice(from, to);
  const named = [...people, ...organisations, ...places].flatMap(({ id, mentions }) =>
    mentions
      .filter(([start]) => sentenceAt(sentences, start) === sentence)
      .map(([start]) => ({ id, at: start - from })),
  );
  const holders = named.filter(({ id }) => id === stance.holder).map(({ at }) => at);
  const span = clauseWith(holders, stance.topic, whole);
  if (!span) return whole;
  // Places stand in every clause: only another one who may hold a view makes the rest somebody else's.
  const mayHold = new Set([...people, ...organisations].map(({ id }) => id));
  const others = named.filter(({ id }) => id !== stance.holder && mayHold.has(id));
  if (!others.some(({ at }) => at < span[0] || at >= span[1])) return whole;
  return whole
    .slice(...span)
    .replace(LOOSE, "")
    .replace(OPENER, "");
}

function clauseWith(holders: readonly number[], topic: string, whole: string): Span | null {
  const clauses = cut(whole, [0, whole.length], CLAUSE_END);
  const found = clauses.flatMap((clause) =>
    holders.filter((at) => clause[0] <= at && at < clause[1]).map((at) => ({ clause, at })),
  );
  const placed = found.map(({ clause, at }) => ({
    clause,
    at,
    topicAt: whole.slice(...clause).indexOf(topic) + clause[0],
  }));
  const own = placed.find(({ clause, topicAt }) => topicAt >= clause[0]) ?? placed.at(-1);
  if (!own) return null;
  if (own.topicAt < own.clause[0]) return own.clause;
  const [first, last] = [own.at, own.topicAt].sort((a, b) => a - b) as [number, number];
  const parts = cut(whole, own.clause, COMMA).filter(([, end]) => end > first);
  const kept = parts.filter(([start]) => start <= Math.max(last, own.topicAt + topic.length - 1));
  const [opening] = kept;
  const closing = kept.at(-1);
  return opening && closing ? [opening[0], closing[1]] : own.clause;
}

/** A stretch cut at some marks. */
function cut(text: string, [from, to]: Span, marks: RegExp): readonly Span[] {
  const ends = [...text.slice(from, to).matchAll(marks)].map(({ index }) => from + index + 1);
  return [...ends, to].map((end, i): Span => [ends[i - 1] ?? from, end]);
}
