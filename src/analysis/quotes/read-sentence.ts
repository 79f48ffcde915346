import type { Sentence } from "../prose.ts";
import { OCCASIONS } from "../words/attribution-words.ts";
import { accordingTo } from "./according-to.ts";
import { asClause } from "./as-clause.ts";
import { chooseReadings } from "./choose-readings.ts";
import { clauseBefore } from "./clause-before.ts";
import { clauseStart } from "./clause-start.ts";
import { contentAfter } from "./content-after.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import { findCues } from "./find-cues.ts";
import { beforeGroup, findSubject, openingSubject, type Phrase } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { mainSubject } from "./main-subject.ts";
import { nameColon } from "./name-colon.ts";
import { nounCue } from "./noun-cue.ts";
import { passiveAgent } from "./passive-agent.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isFiniteVerb } from "./predicate.ts";
import { quoteBefore } from "./quote-before.ts";
import { quoteSignature } from "./quote-signature.ts";
import { relativeContent } from "./relative-content.ts";
import { findUnits, type Unit } from "./unit.ts";

/** Everything that one sentence attributes, in text order of the cues. */
export function readSentence(text: string, sentence: Sentence): Reading[] {
  const stop = /[.!?]$/u.test(text.slice(sentence.start, sentence.end)) ? 1 : 0;
  return findUnits(text, sentence).flatMap((units, i, windows) => {
    const last = i === windows.length - 1 ? sentence.end - stop : (units.at(-1)?.end ?? 0);
    const end = Math.max(last, units.at(-1)?.quotation?.end ?? 0);
    return chooseReadings(readClause(clauseOf(text, units, end)));
  });
}

function clauseOf(text: string, units: readonly Unit[], end: number): Clause {
  const cues = findCues(units);
  const starts = cues.map((cue) =>
    cue.form === "finite" ? findSubject(units, cue)?.first : undefined,
  );
  const subjectStarts = new Set(starts.filter((start) => start !== undefined));
  return { text, units, cues, subjectStarts, end };
}

function readClause(clause: Clause): Reading[] {
  const readings = [...accordingTo(clause), ...nounCue(clause)];
  let earlier: Phrase | null = null;
  for (const cue of clause.cues) {
    const own =
      cue.form === "finite" ? findSubject(clause.units, cue) : ownSubject(clause.units, cue);
    const subject: Phrase | null = own ?? sharedSubject(clause.units, cue, earlier);
    const found = [
      asClause(clause, cue, own),
      quoteBefore(clause, cue, own),
      clauseBefore(clause, cue, own),
      contentAfter(clause, cue, subject, own !== null ? "own" : linkOf(clause.units, cue)),
      relativeContent(clause, cue, own),
      passiveAgent(clause, cue),
    ].filter((reading) => reading !== null);
    readings.push(...found);
    if (found.length > 0)
      earlier = subject ?? invertedSubject(clause.units, cue.last + 1) ?? earlier;
  }
  const whole = [nameColon(clause), quoteSignature(clause)].filter((reading) => reading !== null);
  return [...readings, ...whole];
}

/** "Noting that it was late, [Roe] left", "[Roe], after saying it was late, left" */
function followingSubject(units: readonly Unit[], cue: Cue): Phrase | null {
  const start = clauseStart(units);
  const lead = phraseAfter(units, start);
  if (lead > 0 && lead < cue.first && units[lead]?.text === ",")
    return { first: start, last: lead };
  const name = units.slice(start, cue.first).findIndex((unit) => unit.pos !== "PROPN");
  if (name > 0) return { first: start, last: start + name };
  if (cue.form !== "ing" || cue.first > start + 1) return null;
  for (let at = cue.last + 2; at < units.length; at++) {
    const end = units[at]?.text === "," ? phraseAfter(units, at + 1) : -1;
    if (end > 0 && isFiniteVerb(units, end)) return { first: at + 1, last: end };
  }
  return null;
}

/** "Roe left, saying", "after saying", "by noting", "– saying" */
const GERUND_LINKS = /^(?:,|—|–|-|―|before|after|while|by|in|upon|without|when|on|of)$/u;

/** "Roe saying it was late" has a subject of its own; "Roe left, saying so", "Roe sent a letter saying so" share one. */
function ownSubject(units: readonly Unit[], cue: Cue): Phrase | null {
  if (cue.form !== "ing" || GERUND_LINKS.test(units[cue.first - 1]?.lower ?? "")) return null;
  const subject = findSubject(units, cue);
  const isPaper = OCCASIONS.has(units[cue.first - 1]?.lower ?? "");
  const maker = isPaper && subject !== null && units[subject.first - 1]?.pos === "VERB";
  return maker ? openingSubject(units, subject.first) : subject;
}

/** "Roe won by arguing that" reports less than "Roe left, arguing that". */
function linkOf(units: readonly Unit[], cue: Cue): "shared" | "loose" {
  return /^(?:by|in|upon|without|when|on|of)$/u.test(units[cue.first - 1]?.lower ?? "")
    ? "loose"
    : "shared";
}

/** The subject of the verb before ("… and added", ", saying"), or the one that opens the sentence. */
function sharedSubject(units: readonly Unit[], cue: Cue, earlier: Phrase | null): Phrase | null {
  const before = units[beforeGroup(units, cue)];
  const isLinked =
    (cue.form === "ing" && before === undefined) ||
    cue.form === "infinitive" ||
    before?.lower === "and" ||
    before?.lower === "but" ||
    (cue.form === "ing" && (before?.quotation != null || GERUND_LINKS.test(before?.lower ?? "")));
  if (!isLinked) return null;
  const shared = earlier ?? openingSubject(units, cue.first);
  return shared === null ? followingSubject(units, cue) : mainSubject(units, shared, cue.first);
}
