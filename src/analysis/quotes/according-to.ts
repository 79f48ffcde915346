import type { Span } from "../../article.ts";
import { clauseBehindRole } from "./clause-behind-role.ts";
import { clauseStart } from "./clause-start.ts";
import type { Clause, Reading } from "./cue.ts";
import { withAppositions } from "./inverted-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isFiniteVerb } from "./predicate.ts";
import { spanOf } from "./reading.ts";
import type { Unit } from "./unit.ts";

/** Content of fewer characters says nothing: "More, according to Roe". */
const SHORTEST_CONTENT = 9;

const LONGEST_SOURCE = 8;

/** "It did not pass unnoticed: According to Roe, …" */
const OPENING = /^[:;—–]$/u;

/** "According to Roe, the bridge is safe", "The bridge is safe, according to Roe", "Taxes, according to Roe, rise". */
export function accordingTo({ units, end }: Clause): Reading[] {
  return units.flatMap((unit, at) => {
    if (unit.lower !== "according" || units[at + 1]?.lower !== "to") return [];
    const phrase = sourceEnd(units, at + 2);
    if (phrase < 0) return [];
    const opens = (at < 2 || OPENING.test(units[at - 1]?.text ?? "")) && phrase < units.length;
    const clause = opens ? clauseBehindRole(units, phrase) : -1;
    const last = opens ? Math.max(phrase, clause - 1) : withAppositions(units, phrase);
    const content = opens ? behind(units, last, end) : around(units, at, last, end);
    if (content.length === 0) return [];
    const cue: Span = [unit.start, units[at + 1]?.end ?? unit.end];
    const speaker = spanOf(units, { first: at + 2, last });
    const rule = "according-to";
    return [{ rule, score: 3, cue, speaker, content, negated: false, modal: false }];
  });
}

/** The tagger takes many a plural for a verb ("according to polls"), so any words up to the next mark will do. */
function sourceEnd(units: readonly Unit[], first: number): number {
  const end = phraseAfter(units, first);
  if (end > 0) return end;
  const mark = units
    .slice(first, first + LONGEST_SOURCE)
    .findIndex(({ text }) => /^[,.;:]$/u.test(text));
  if (mark > 0) return first + mark;
  return mark < 0 && units.length > first && units.length - first < LONGEST_SOURCE
    ? units.length
    : -1;
}

function behind(units: readonly Unit[], phrase: number, end: number): Span[] {
  let from = phrase;
  const comma = units.slice(phrase, phrase + LONGEST_SOURCE).findIndex(({ text }) => text === ",");
  if (comma > 0 && !isFiniteVerb(units, phrase)) from = phrase + comma;
  while (/^[,:]$/u.test(units[from]?.text ?? "")) from++;
  return longEnough([units[from]?.start ?? end, end]);
}

/** What stands before, and what goes on behind an aside. */
function around(units: readonly Unit[], at: number, after: number, end: number): Span[] {
  const last = units[at - 1]?.text === "," ? at - 2 : at - 1;
  const head: Span = [units[clauseStart(units)]?.start ?? 0, units[last]?.end ?? 0];
  const next = units[after + 1];
  const isAside = units[at - 1]?.text === "," && units[after]?.text === ",";
  const isComplete = units.slice(0, at).some((_, i) => isFiniteVerb(units, i));
  if (!isAside || next === undefined || (isComplete && !isFiniteVerb(units, after + 1))) {
    return longEnough(head);
  }
  return head[0] < head[1] ? [head, [next.start, end]] : [[next.start, end]];
}

function longEnough(span: Span): Span[] {
  return span[1] - span[0] >= SHORTEST_CONTENT ? [span] : [];
}
