import { DAYS, LEAD_WORDS, NEW_STATEMENT, TIME_ADVERBS } from "../words/attribution-words.ts";
import { afterCue } from "./after-cue.ts";
import { clauseStart } from "./clause-start.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isNominal } from "./phrase-word.ts";
import { isFiniteVerb, isPredicate } from "./predicate.ts";
import { reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

const TAIL_OPENERS =
  /^(?:in|on|at|during|after|before|to|of|via|through|while|when|as|late|early)$/u;

/** `The bridge is safe, Roe said`, `…, said Roe`, `The bridge, Roe said on Tuesday, is safe`. */
export function clauseBefore(clause: Clause, cue: Cue, subject: Phrase | null): Reading | null {
  if (!/[br]/u.test(cue.frame.flags) || cue.form !== "finite") return null;
  const inverted = verbSubject(clause, cue);
  if (inverted !== null || subject === null) return inverted;
  return subjectVerb(clause, cue, subject);
}

function subjectVerb(clause: Clause, cue: Cue, subject: Phrase): Reading | null {
  const { units } = clause;
  const comma = subject.first - 1;
  if (
    units[comma]?.text !== "," ||
    comma < clauseStart(units) + (isBareName(units, cue) ? 1 : 2) ||
    units[comma - 1]?.quotation
  )
    return null;
  if (subject.relative !== undefined || startsQuotation(units, cue)) return null;
  const tail = tailOf(units, cue);
  if (tail === "content") return null;
  const head = units.slice(0, comma);
  const isLead = opensLead(units[0]);
  if (tail === "adverbial" && (isLead || !head.some(isPredicate))) return null;
  if (tail === "aside" && isLead && !head.slice(1).some(isPredicate)) return null;
  const content: [number, number][] = [
    [units[clauseStart(units)]?.start ?? 0, units[comma - 1]?.end ?? 0],
  ];
  if (tail === "aside") {
    const rest = restAfterAside(clause, afterCue(units, cue).at);
    if (rest !== null) content.push(rest);
  }
  const rule = content.length > 1 ? "clause-around-cue" : "clause-subject-verb";
  const score = units[cue.last + 2]?.quotation ? 3.5 : 2.5;
  return reading(clause, cue, { rule, score, speaker: subject, content });
}

function verbSubject(clause: Clause, cue: Cue): Reading | null {
  const { units } = clause;
  const comma = cue.first - 1;
  if (units[comma]?.text !== "," || !cue.frame.flags.includes("b")) return null;
  const head = units.slice(0, comma);
  if (head.some((unit) => /^(?:who|whose|which)$/u.test(unit.lower))) return null;
  const speaker = invertedSubject(units, cue.last + 1);
  if (speaker === null || isFiniteVerb(units, speaker.last)) return null;
  if (/^(?:that|:)$/u.test(units[speaker.last]?.lower ?? "")) return null;
  const isComplete = head.some((unit, at) => unit.quotation !== null || isFiniteVerb(units, at));
  const goesOn = units[speaker.last]?.text === "," && isFiniteVerb(units, speaker.last + 1);
  const isLast = /^\.?$/u.test(units[speaker.last]?.text ?? "");
  if (!isComplete && !goesOn && !isLast) return null;
  const content: [number, number][] = [
    [units[clauseStart(units)]?.start ?? 0, units[comma - 1]?.end ?? 0],
  ];
  if (goesOn) content.push([units[speaker.last + 1]?.start ?? 0, clause.end]);
  const rule = goesOn ? "clause-around-cue" : "clause-verb-subject";
  return reading(clause, cue, { rule, score: 4, speaker, content });
}

/** What follows the verb: nothing, an aside's closing comma, when and where, or content of its own. */
function tailOf(units: readonly Unit[], cue: Cue): "end" | "aside" | "adverbial" | "content" {
  const next = units[cue.last + 1];
  if (next === undefined || /^[.;]$/u.test(next.text)) return "end";
  if (next.text === ",") return "aside";
  const rest = units.slice(cue.last + 1, cue.last + 10);
  const { at, recipient } = afterCue(units, cue);
  if (cue.frame.flags.includes("r")) {
    const end = phraseAfter(units, cue.last + 1);
    if (end > 0 && [end, at].some((i) => /^[.;]?$/u.test(units[i]?.text ?? ""))) return "end";
    if (recipient && units[at - 1]?.text === ",") return "aside";
    return "content";
  }
  if (at > cue.last + 1 && units[at - 1]?.text === ",") return "aside";
  const opens =
    TAIL_OPENERS.test(next.lower) ||
    (TIME_ADVERBS.has(next.lower) && next.lower !== "there") ||
    DAYS.has(next.lower) ||
    NEW_STATEMENT.has(next.lower);
  return opens && !rest.some((unit) => unit.lower === "that") ? "adverbial" : "content";
}

function restAfterAside({ units, end }: Clause, from: number): [number, number] | null {
  const unit = units[from];
  if (unit === undefined) return null;
  if (unit.quotation !== null) return [unit.start, end];
  const rest = units.slice(from);
  if (rest.length < 3 && !rest.some(({ quotation }) => quotation !== null)) return null;
  if (unit.lower.endsWith("ing") || /^(?:who|which|according)$/u.test(unit.lower)) return null;
  return unit.start < end ? [unit.start, end] : null;
}

/** "Time, Roe said, was short": one noun is enough before an aside that a verb follows. */
function isBareName(units: readonly Unit[], cue: Cue): boolean {
  return (
    isNominal(units[clauseStart(units)]) &&
    units[cue.last + 1]?.text === "," &&
    isFiniteVerb(units, cue.last + 2)
  );
}

/** "On Monday, Roe said", "Pressed by reporters, Roe said": what stands before the comma is no statement. */
function opensLead(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return LEAD_WORDS.has(unit.lower) || (unit.pos === "VERB" && /(?:ed|ing)$/u.test(unit.lower));
}

/** `The bridge, Roe said, “is safe”` goes on in its marks, `The bridge fell, Roe said. “It is gone”` begins anew. */
function startsQuotation(units: readonly Unit[], cue: Cue): boolean {
  const quotation = [units[cue.last + 1], units[cue.last + 2]].find((unit) => unit?.quotation);
  if (quotation === undefined) return false;
  return units[cue.last + 1]?.text !== "," || /^[“"'‘«„`]+\p{Lu}/u.test(quotation.text);
}
