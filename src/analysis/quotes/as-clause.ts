import { afterCue } from "./after-cue.ts";
import { clauseStart } from "./clause-start.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

/** What follows the cue of an aside: nothing, a mark, or when and where. */
const ENDS_ASIDE =
  /^(?:|[.,;:—–-]|in|on|at|during|after|before|earlier|last|this|previously|recently|\p{L}+day)$/u;

/** "As the Wire reported, the bridge is closed", "The bridge is closed, as the mayor has confirmed". */
export function asClause(clause: Clause, cue: Cue, subject: Phrase | null): Reading | null {
  if (subject === null || cue.form !== "finite" || !/[bq]/u.test(cue.frame.flags)) return null;
  if (!cue.frame.flags.includes("c") || !ENDS_ASIDE.test(clause.units[cue.last + 1]?.lower ?? ""))
    return null;
  return aroundAs(clause, cue, subject, subject.first - 1, cue.last + 1);
}

/** The reading for a clause that opens with "as" at unit `as` and whose cue and speaker end before unit `end`. */
export function aroundAs(
  clause: Clause,
  cue: Cue,
  speaker: Phrase,
  as: number,
  end: number,
): Reading | null {
  const { units } = clause;
  if (units[as]?.lower !== "as" || /^(?:as|just|well|even)$/u.test(units[as - 1]?.lower ?? ""))
    return null;
  if (/^(?:many|much|well|few|little)$/u.test(units[as + 1]?.lower ?? "")) return null;
  const start = clauseStart(units);
  const span = as <= start ? behind(clause, cue, end) : before(units, start, as);
  if (span === null) return null;
  const last = end > speaker.last ? {} : { last: cue.last };
  return reading(clause, cue, { rule: "as-clause", score: 3.2, speaker, content: [span], ...last });
}

function behind({ units, end: stop }: Clause, cue: Cue, from: number): [number, number] | null {
  const { at } = afterCue(units, {
    ...cue,
    last: from - 1,
    frame: { flags: "", prepositions: [] },
  });
  const comma = units[at - 1]?.text;
  const unit = units[at];
  if (unit === undefined || !(comma === "," || comma === ":")) return null;
  return unit.start < stop ? [unit.start, stop] : null;
}

function before(units: readonly Unit[], start: number, as: number): [number, number] | null {
  const last = units[as - 1]?.text === "," ? as - 2 : as - 1;
  if (last - start < 2) return null;
  return [units[start]?.start ?? 0, units[last]?.end ?? 0];
}
