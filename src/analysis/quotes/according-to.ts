import { clauseStart } from "./clause-start.ts";
import type { Clause, Reading } from "./cue.ts";
import { withAppositions } from "./inverted-subject.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { spanOf } from "./reading.ts";

/** "It did not pass unnoticed: According to Roe, …" */
const OPENING = /^[:;—–]$/u;

/** "According to Roe, the bridge is safe", "The bridge is safe, according to Roe". */
export function accordingTo({ units, end }: Clause): Reading[] {
  const readings: Reading[] = [];
  units.forEach((unit, at) => {
    if (unit.lower !== "according" || units[at + 1]?.lower !== "to") return;
    const phrase = phraseAfter(units, at + 2);
    if (phrase < 0) return;
    const opens =
      (at < 2 || OPENING.test(units[at - 1]?.text ?? "")) && units[phrase] !== undefined;
    const last = opens ? phrase : withAppositions(units, phrase);
    const content = opens ? contentBehind(units, phrase, end) : contentBefore(units, at);
    if (content === null) return;
    const cue: [number, number] = [unit.start, units[at + 1]?.end ?? unit.end];
    const speaker = spanOf(units, { first: at + 2, last });
    readings.push({
      rule: "according-to",
      score: 3,
      cue,
      speaker,
      content: [content],
      negated: false,
      modal: false,
    });
  });
  return readings;
}

function contentBehind(
  units: Clause["units"],
  phrase: number,
  end: number,
): [number, number] | null {
  let from = phrase;
  while (/^[,:]$/u.test(units[from]?.text ?? "")) from++;
  const start = units[from]?.start ?? end;
  return end - start > 8 ? [start, end] : null;
}

function contentBefore(units: Clause["units"], at: number): [number, number] | null {
  let last = at - 1;
  if (units[last]?.text === ",") last--;
  const start = units[clauseStart(units)]?.start ?? 0;
  const end = units[last]?.end ?? 0;
  return end - start > 8 ? [start, end] : null;
}
