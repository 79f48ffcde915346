import { contentEnd } from "./content-end.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { isFiniteVerb } from "./predicate.ts";
import { reading } from "./reading.ts";

/** "a plan [that] he said [would fail]", "[what] she called [“a circus”]": part of what was said stands before. */
export function relativeContent(clause: Clause, cue: Cue, subject: Phrase | null): Reading | null {
  const { units } = clause;
  if (subject === null || cue.form !== "finite") return null;
  const relative = units[subject.first - 1];
  const at = cue.last + 1;
  const next = units[at];
  if (relative === undefined || next === undefined) return null;
  if (!/^(?:that|which|what|whom|whose)$/u.test(relative.lower)) return null;
  const isClause = /[cb]/u.test(cue.frame.flags) && isFiniteVerb(units, at);
  const isObject =
    /[ow]/u.test(cue.frame.flags) && (next.quotation !== null || next.lower === "as");
  if (!isClause && !isObject) return null;
  const end = contentEnd(clause, at, subject);
  const content: [number, number][] = [
    [relative.start, relative.end],
    [next.start, end],
  ];
  return reading(clause, cue, { rule: "relative-content", score: 1.5, speaker: subject, content });
}
