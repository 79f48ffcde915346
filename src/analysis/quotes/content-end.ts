import { NEW_STATEMENT } from "../words/attribution-words.ts";
import type { Clause } from "./cue.ts";
import type { Unit } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

const CONTRASTS = new Set(["but", "while", "though", "although"]);

/**
 * Where content that begins at unit `from` ends, as an offset: at the end of the sentence, before ", adding",
 * before "and said"; before ", but" unless "that" opened it ("said it rained, but nobody left").
 */
export function contentEnd({ units, end }: Clause, from: number): number {
  const opensWithThat = units[from]?.lower === "that";
  const opening = units[from];
  const opensWithQuotation = opening?.quotation != null;
  if (opening !== undefined && opensWithQuotation && isComplete(opening)) return opening.end;
  for (let at = from + 2; at < units.length; at++) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    const before = units[at - 1] as Unit;
    if (unit.quotation !== null) continue;
    if (unit.text === "," && next !== undefined) {
      if (NEW_STATEMENT.has(next.lower)) return before.end;
      if (CONTRASTS.has(next.lower) && !opensWithThat) return before.end;
    }
    if ((unit.lower === "and" || unit.lower === "but") && isSharedCue(next)) {
      return before.text === "," ? (units[at - 2]?.end ?? before.end) : before.end;
    }
    if (unit.text === ";" && !opensWithQuotation) return before.end;
  }
  return end;
}

/** `said, “We shall see,” when asked`: a stop inside the marks shows that nothing of the content follows. */
function isComplete({ text }: Unit): boolean {
  return /[.,!?…—–][”"'’»]{1,3}$/u.test(text);
}

/** "and said": the verb shares the subject, so a new statement begins. */
function isSharedCue(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.quotation !== null || unit.pos !== "VERB") return false;
  return VERB_FORMS.get(unit.lower)?.shape === "past";
}
