import { AUXILIARIES, NEW_STATEMENT } from "../words/attribution-words.ts";
import type { Clause } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isFiniteVerb } from "./predicate.ts";
import type { Unit } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

const CONTRASTS = new Set(["while", "though"]);

const DASH = /^(?:—|―|–|--|-)$/u;

const SUBORDINATORS = new Set([
  "when",
  "while",
  "although",
  "though",
  "after",
  "since",
  "as",
  "if",
  "because",
  "before",
  "once",
  "whereas",
]);

/** Before a new subject with a cue of its own, these end what was said: "…, while Poe denied it". */
const LINKS = new Set(["and", "but", "while", "though", "although", "whereas"]);

/**
 * Where content that begins at unit `from` ends, as an offset: at the end of the sentence, before ", adding",
 * before "and said"; before ", but" unless "that" opened it ("said it rained, but nobody left").
 */
export function contentEnd(clause: Clause, from: number, speaker: Phrase | null): number {
  const { units, end } = clause;
  const opening = units[from];
  if (opening?.quotation && isComplete(opening)) return opening.end;
  const isSubordinate = speaker !== null && opensSubordinate(units, speaker);
  for (let at = from + 1; at < units.length; at++) {
    if (isSubordinate && opensMainClause(units, at + 1, speaker)) {
      if (units[at]?.text === ",") return endBefore(units, at);
      if (closesClause(units[at])) return (units[at] as Unit).end;
    }
    if (at > from + 1 && !units[at]?.quotation && endsContent(clause, from, at))
      return endBefore(units, at);
  }
  return end;
}

/** "When Roe said it was late, …", "Roe, who said it was late, …": the sentence goes on behind a comma. */
function opensSubordinate(units: readonly Unit[], { first, relative }: Phrase): boolean {
  if (relative !== undefined) return units[relative - 1]?.text === ",";
  return first < 4 && SUBORDINATORS.has(units[first - 1]?.lower ?? "");
}

function opensMainClause(units: readonly Unit[], at: number, { relative }: Phrase): boolean {
  if (relative !== undefined) return isFiniteVerb(units, at) || isFiniteVerb(units, at + 1);
  const end = phraseAfter(units, at);
  return end > 0 && (isFiniteVerb(units, end) || units[end]?.pos === "ADV");
}

function endsContent({ units, subjectStarts }: Clause, from: number, at: number): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (next === undefined) return false;
  const opensWithThat = units[from]?.lower === "that";
  const hasComma = units[at - 1]?.text === ",";
  if (unit.text === ",") {
    return opensStatement(units, at + 1) || (!opensWithThat && opensContrast(units, at + 1));
  }
  if (DASH.test(unit.text) && endsAtDash(units, at + 1, subjectStarts)) return true;
  if (/^(?:before|after|while)$/u.test(unit.lower) && opensStatement(units, at + 1)) return true;
  if (units[at - 1]?.quotation && (unit.lower === "which" || opensStatement(units, at)))
    return true;
  if (unit.lower === "and" && next.pos === "VERB" && closesClause(units[at - 1])) return true;
  if (unit.text === ";") return units[from]?.quotation == null;
  if (unit.text === ":") return next.quotation !== null && at - from > 3;
  if ((unit.lower === "and" || unit.lower === "but") && isSharedCue(units, at + 1)) return true;
  return LINKS.has(unit.lower) && subjectStarts.has(at + 1) && (!opensWithThat || hasComma);
}

/** ", adding that", ", explicitly stating that" */
function opensStatement(units: readonly Unit[], at: number): boolean {
  const verb = units[at]?.pos === "ADV" ? at + 1 : at;
  return NEW_STATEMENT.has(units[verb]?.lower ?? "");
}

/** ", though nobody believed it", ", but the mayor left"; ", but not on Sundays" still belongs to what was said. */
function opensContrast(units: readonly Unit[], at: number): boolean {
  if (CONTRASTS.has(units[at]?.lower ?? "")) return true;
  if (units[at]?.lower !== "but") return false;
  const subject = phraseAfter(units, at + 1);
  return subject > 0 && isFiniteVerb(units, subject);
}

/** "… – others say", "… – saying so", "… – though nobody knows" */
function endsAtDash(
  units: readonly Unit[],
  at: number,
  subjectStarts: ReadonlySet<number>,
): boolean {
  if (/^(?:though|although)$/u.test(units[at]?.lower ?? "")) return true;
  return subjectStarts.has(at) || opensStatement(units, at);
}

/** The end of what stands before unit `at`, a comma left out. */
export function endBefore(units: readonly Unit[], at: number): number {
  const before = units[at - 1] as Unit;
  return before.text === "," ? (units[at - 2]?.end ?? before.end) : before.end;
}

/** `said, “We shall see,” when asked`: a stop inside the marks shows that nothing of the content follows. */
function isComplete({ text }: Unit): boolean {
  return /[.,!?…—–][”"'’»]{1,3}$/u.test(text);
}

/** `called him “a clown,” and left`: the comma inside the marks shows that they end what was said. */
function closesClause(before: Unit | undefined): boolean {
  return before?.quotation != null && isComplete(before);
}

/** "and said", "but has not denied": the verb shares the subject, so a new statement begins. */
function isSharedCue(units: readonly Unit[], at: number): boolean {
  let verb = at;
  while (verb < at + 4 && (AUXILIARIES.has(units[verb]?.lower ?? "") || units[verb]?.pos === "ADV"))
    verb++;
  const unit = units[verb];
  if (unit === undefined || unit.quotation !== null || unit.pos !== "VERB") return false;
  const shape = VERB_FORMS.get(unit.lower)?.shape;
  return verb > at ? shape !== undefined && shape !== "ing" : shape === "past" || shape === "s";
}
