import {
  AUXILIARIES,
  DETERMINERS,
  INTERROGATIVES,
  PERSONAL_PRONOUNS,
} from "../words/attribution-words.ts";
import { type AfterCue, afterCue } from "./after-cue.ts";
import { contentEnd } from "./content-end.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { isNominal, phraseAfter } from "./noun-phrase.ts";
import { reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

const SENTENCE_OPENERS =
  /^(?:there|despite|although|while|when|in|at|as|not|even|after|by|with|on|for|under|until|because|instead|once|since|without|if|what|how)$/u;

type Opening = {
  readonly at: number;
  readonly rule: string;
  readonly score: number;
  readonly last?: number;
};

/** What follows the verb: "said that", "said it", "said: “…”", "denied the claim", "vowed to go", "warned of". */
export function contentAfter(
  clause: Clause,
  cue: Cue,
  subject: Phrase | null,
  shared: boolean,
): Reading | null {
  if (subject === null || cue.form === "passive") return null;
  const opening = openingOf(clause, cue);
  const start = clause.units[opening?.at ?? -1];
  if (opening === null || start === undefined) return null;
  const end = contentEnd(clause, opening.at);
  if (end - start.start <= 3) return null;
  const rule = shared ? `${opening.rule}-shared` : opening.rule;
  const score = shared ? opening.score - 0.5 : opening.score;
  const last = opening.last === undefined ? {} : { last: opening.last };
  return reading(clause, cue, {
    rule,
    score,
    speaker: subject,
    content: [[start.start, end]],
    ...last,
  });
}

function openingOf({ units }: Clause, cue: Cue): Opening | null {
  const { flags, prepositions } = cue.frame;
  const after = afterCue(units, cue);
  const { at } = after;
  const unit = units[at];
  const direct = units[cue.last + 1];
  if (
    direct !== undefined &&
    prepositions.includes(direct.lower) &&
    isContentful(units, cue.last + 2)
  ) {
    const at = cue.last + 2;
    const weak = flags.includes("w") && !hasQuotation(units, at);
    if (!weak) return { at, rule: "verb-preposition", score: 1, last: cue.last + 1 };
  }
  if (unit === undefined || unit.text === ".") return null;
  if (unit.quotation !== null && /[qorb]/u.test(flags)) {
    return { at, rule: after.colon ? "verb-colon-quote" : "verb-quote", score: 3 };
  }
  if (after.colon && flags.includes("q")) return { at, rule: "verb-colon", score: 3 };
  if (unit.lower === "that" && /[cr]/u.test(flags))
    return { at, rule: "verb-that-clause", score: 3 };
  if (unit.lower === "to" && flags.includes("i") && units[at + 1]?.pos === "VERB") {
    return { at, rule: "verb-infinitive", score: 1 };
  }
  if (INTERROGATIVES.has(unit.lower) && flags.includes("c"))
    return { at, rule: "verb-question", score: 1 };
  if (flags.includes("g") && unit.pos === "VERB" && unit.lower.endsWith("ing")) {
    return { at, rule: "verb-gerund", score: 1 };
  }
  if (isBareClause(units, cue, after)) return { at, rule: "verb-bare-clause", score: 1 };
  if (flags.includes("o") || (flags.includes("w") && hasQuotation(units, cue.last + 1))) {
    const object = flags.includes("r") ? at : cue.last + 1;
    if (isContentful(units, object)) return { at: object, rule: "verb-object", score: 1 };
  }
  return null;
}

function hasQuotation(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + 30).some((unit) => unit.quotation !== null);
}

function isContentful(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return (
    unit.quotation !== null ||
    isNominal(unit) ||
    DETERMINERS.has(unit.lower) ||
    unit.pos === "ADJ" ||
    /^(?:him|her|them|himself|herself|themselves|it|me|us)$/u.test(unit.lower) ||
    (unit.pos === "VERB" && unit.lower.endsWith("ing"))
  );
}

/** "said it was late", "argued the city must pay": a subject and a finite verb without "that". */
function isBareClause(units: readonly Unit[], cue: Cue, { at }: AfterCue): boolean {
  const { flags } = cue.frame;
  const unit = units[at] as Unit;
  if (flags.includes("b")) {
    const opens =
      isNominal(unit) ||
      DETERMINERS.has(unit.lower) ||
      PERSONAL_PRONOUNS.has(unit.lower) ||
      unit.pos === "ADJ" ||
      unit.pos === "VERB" ||
      unit.pos === "ADV" ||
      SENTENCE_OPENERS.test(unit.lower);
    if (opens && units.length - at >= 3 && units.slice(at).some(isVerbal)) {
      return !flags.includes("o") || isSubjectAndVerb(units, at) || !isContentful(units, at);
    }
    return false;
  }
  return flags.includes("r") && flags.includes("c") && isSubjectAndVerb(units, at);
}

function isSubjectAndVerb(units: readonly Unit[], at: number): boolean {
  const end = phraseAfter(units, at);
  const verb = units[end];
  return end > 0 && verb !== undefined && (isVerbal(verb) || verb.pos === "ADV");
}

function isVerbal(unit: Unit): boolean {
  return (
    unit.quotation === null &&
    (unit.pos === "VERB" || unit.pos === "AUX" || AUXILIARIES.has(unit.lower))
  );
}
