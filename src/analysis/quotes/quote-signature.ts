import type { Clause, Reading } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import { spanOf } from "./reading.ts";

const DASH = /^(?:—|―|–|--|-)$/u;

/** `“We won.” — Ada Roe`: a quotation signed with a name. */
export function quoteSignature({ units }: Clause): Reading | null {
  const [quotation, dash, name] = units;
  if (!quotation?.quotation || dash === undefined || name === undefined) return null;
  if (!DASH.test(dash.text) || name.pos !== "PROPN") return null;
  const end = phraseAfter(units, 2);
  const behind = units[end]?.text ?? "";
  if (end < 0 || !/^[,.(]?$/u.test(behind)) return null;
  return {
    rule: "quote-signature",
    score: 2,
    cue: [dash.start, dash.end],
    speaker: spanOf(units, { first: 2, last: end }),
    content: [[quotation.start, quotation.end]],
    negated: false,
    modal: false,
  };
}
