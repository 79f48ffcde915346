import type { Sentence } from "../prose.ts";
import type { Cue } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { findCues } from "./find-cues.ts";
import { findSubject, openingSubject } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { spanOf } from "./reading.ts";
import { findUnits, type Unit } from "./unit.ts";

const QUOTING = /[qbr]/u;

/** `Roe wrote in a letter:`, `Stated Roe:`, `The sign reads as follows:`: who speaks in the paragraphs that follow. */
export function findIntroduction(text: string, sentence: Sentence): Draft | null {
  if (text[sentence.end - 1] !== ":") return null;
  const units = findUnits(text, sentence).at(-1) ?? [];
  const colon = units.at(-1);
  if (colon?.text !== ":") return null;
  const cue = findCues(units).findLast(
    ({ frame, form }) => QUOTING.test(frame.flags) && form !== "passive",
  );
  const speaker = cue === undefined ? openingSubject(units, units.length) : speakerOf(units, cue);
  return {
    rule: "introduction",
    cue: cue === undefined ? [colon.start, colon.end] : cueSpan(units, cue),
    speaker: speaker === null ? null : spanOf(units, speaker),
    content: [],
    negated: cue?.negated ?? false,
    modal: cue?.modal ?? false,
    hasQuotation: true,
  };
}

function speakerOf(units: readonly Unit[], cue: Cue) {
  const own = cue.form === "finite" ? findSubject(units, cue) : null;
  if (own !== null) return own;
  return cue.first === 0 ? invertedSubject(units, cue.last + 1) : openingSubject(units, cue.first);
}

function cueSpan(units: readonly Unit[], { first, last }: Cue): [number, number] {
  return [units[first]?.start ?? 0, units[last]?.end ?? 0];
}
