import type { Clause, Reading } from "./cue.ts";
import { openingSubject, type Phrase } from "./find-subject.ts";
import { withAppositions } from "./inverted-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { spanOf } from "./reading.ts";

/** What stands before the colon of an interview or a transcript is short. */
const LONGEST_NAME = 14;

/**
 * `Ada Roe: “We won.”`, `From the report: “…”`, `It did not surprise the pollster Ada Roe: “…”`: a colon before a
 * quotation, in a sentence without any cue.
 */
export function nameColon({ units }: Clause): Reading | null {
  const quotation = units.findIndex((unit) => unit.quotation !== null);
  const colon = units[quotation - 1];
  if (colon?.text !== ":") return null;
  const end = phraseAfter(units, 0);
  const isName =
    end > 0 && withAppositions(units, end) >= quotation - 1 && quotation <= LONGEST_NAME;
  const speaker = isName ? { first: 0, last: end } : speakerOf(units, quotation - 1);
  const first = units[quotation]?.start ?? 0;
  const last = units.findLast((unit) => unit.quotation !== null)?.end ?? first;
  return {
    rule: isName ? "name-colon" : "sentence-colon",
    score: 1.8,
    cue: [colon.start, colon.end],
    speaker: speaker === null ? null : spanOf(units, speaker),
    content: [[first, last]],
    negated: false,
    modal: false,
  };
}

/** The phrase right before the colon if it is a name, else the subject of the sentence. */
function speakerOf(units: Clause["units"], colon: number): Phrase | null {
  const first = phraseBefore(units, colon - 1);
  if (first >= 0 && units.slice(first, colon).some((unit) => unit.pos === "PROPN")) {
    return { first, last: colon };
  }
  return openingSubject(units, colon) ?? (first < 0 ? null : { first, last: colon });
}
