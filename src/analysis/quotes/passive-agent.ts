import { aroundAs } from "./as-clause.ts";
import { contentEnd } from "./content-end.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { withAppositions } from "./inverted-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

/** "as confirmed by both banks", "was described by Roe as a joke", "it was announced by the mayor that …" */
export function passiveAgent(clause: Clause, cue: Cue): Reading | null {
  const { units } = clause;
  if (cue.form !== "passive") return null;
  if (units[cue.last + 1]?.lower !== "by") return sourceless(clause, cue);
  const agent = agentOf(units, cue.last + 2);
  if (agent === null) return null;
  const withBy = { ...cue, last: cue.last + 1 };
  const as = aroundAs(clause, withBy, agent, cue.first - 1, agent.last);
  if (as !== null) return as;
  const content = contentOf(clause, cue, agent);
  if (content.length === 0) return null;
  return reading(clause, withBy, { rule: "passive-agent", score: 2, speaker: agent, content });
}

/** "spoke by telephone", "reported by radio": the means of a statement is no source of it. */
const INSTRUMENTS = new Set(
  "telephone phone letter post mail e-mail email fax video videolink text radio hand satellite wire".split(
    " ",
  ),
);

/** "by [both the mayor and the governor]", "by [Ada Roe, the mayor,]" */
function agentOf(units: readonly Unit[], first: number): Phrase | null {
  const end = phraseAfter(units, first);
  if (end < 0 || INSTRUMENTS.has(units[first]?.text ?? "")) return null;
  const as = units.slice(first, end).findIndex((unit) => unit.lower === "as");
  return { first, last: as > 0 ? first + as : withAppositions(units, end) };
}

/** The clause behind the agent, else the subject of the verb with what it is called. */
function contentOf(clause: Clause, cue: Cue, agent: Phrase): [number, number][] {
  const { units } = clause;
  const next = units[agent.last];
  if (next?.lower === "that") return [[next.start, contentEnd(clause, agent.last, null)]];
  if (!/[ow]/u.test(cue.frame.flags)) return [];
  const first = phraseBefore(units, cue.first - 1);
  if (first < 0) return [];
  const subject: [number, number] = [units[first]?.start ?? 0, units[cue.first - 1]?.end ?? 0];
  if (next?.lower !== "as") return [subject];
  return [subject, [next.start, contentEnd(clause, agent.last, null)]];
}

/** "It was reported that the bridge had closed": somebody said it, nobody is named. */
function sourceless(clause: Clause, cue: Cue): Reading | null {
  const { units } = clause;
  const that = units[cue.last + 1];
  if (that?.lower !== "that" || units[cue.first - 1]?.lower !== "it") return null;
  if (!cue.frame.flags.includes("c")) return null;
  const content: [number, number][] = [[that.start, contentEnd(clause, cue.last + 1, null)]];
  return reading(clause, cue, { rule: "passive-that", score: 2, speaker: null, content });
}
