import {
  DAYS,
  DETERMINERS,
  INTERROGATIVES,
  PERSONAL_PRONOUNS,
} from "../words/attribution-words.ts";
import { type AfterCue, afterCue } from "./after-cue.ts";
import type { Cue } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isCapitalised, isNameParticle, isNominal } from "./phrase-word.ts";
import { isFiniteVerb, isPredicate } from "./predicate.ts";
import { isTitle, type Unit } from "./unit.ts";

/** Where the content behind a verb begins, and the rule that says so. */
export type Opening = {
  readonly at: number;
  readonly rule: string;
  readonly score: number;
  /** Last unit of the cue when a preposition belongs to it: "warned of". */
  readonly last?: number;
};

const SENTENCE_OPENERS =
  /^(?:there|despite|although|while|when|in|at|as|not|even|after|by|with|on|for|under|until|because|instead|once|since|without|if|what|how)$/u;
/** Open an adverbial that stands before the main clause, or instead of one. */
const LEADS =
  /^(?:in|at|on|by|with|for|under|until|as|while|when|after|before|because|since|once|from|during|about)$/u;
const OBJECT_PRONOUNS = /^(?:him|her|them|you|himself|herself|themselves|it|me|us)$/u;

/** "said the bridge closes": the tagger takes some verbs for nouns, so a long rest counts as a clause. */
const CLAUSE_LENGTH = 6;

/** The first frame of the verb that fits what follows it, or null. */
export function openingOf(units: readonly Unit[], cue: Cue): Opening | null {
  const { flags } = cue.frame;
  const after = afterCue(units, cue);
  const { at, colon } = after;
  const unit = units[at];
  const preposition = prepositionOpening(units, cue);
  if (preposition !== null) return preposition;
  if (unit === undefined || unit.text === ".") return null;
  if (unit.quotation !== null && isName(unit, flags, after)) return null;
  if (flags.includes("x") && isBareNaming(units, at)) return null;
  if (unit.quotation !== null && /[qorb]/u.test(flags)) {
    return { at, rule: colon ? "verb-colon-quote" : "verb-quote", score: 3 };
  }
  if (colon) return null;
  if (unit.lower === "that" && /[cr]/u.test(flags)) {
    return { at, rule: "verb-that-clause", score: 3 };
  }
  if (unit.lower === "to" && flags.includes("i") && units[at + 1]?.pos === "VERB") {
    return { at, rule: "verb-infinitive", score: 1 };
  }
  if (INTERROGATIVES.has(unit.lower) && flags.includes("c")) {
    return { at, rule: "verb-question", score: 1 };
  }
  if (flags.includes("g") && unit.pos === "VERB" && unit.lower.endsWith("ing")) {
    return { at, rule: "verb-gerund", score: 1 };
  }
  if (isBareClause(units, cue, after)) return { at, rule: "verb-bare-clause", score: 1 };
  return objectOpening(units, cue, after);
}

/** `a group called “Harbour First”`, `said in her book, “The Long Road”`: the marks hold a name. */
function isName(unit: Unit, flags: string, { moved, colon }: AfterCue): boolean {
  return isTitle(unit) && (flags.includes("x") || (moved && !colon));
}

/**
 * "a dog called Biscuit ran off", "a ship dubbed Grey Lady": a name of which nothing is said. "called Roe a liar",
 * "called Roe “slow”", "described Roe as slow" say something.
 */
function isBareNaming(units: readonly Unit[], at: number): boolean {
  let end = at;
  while (isCapitalised(units[end]) || (end > at && isNameParticle(units, end))) end++;
  const next = units[end];
  if (end === at || DETERMINERS.has(units[at]?.lower ?? "")) return false;
  if (next === undefined) return true;
  if (next.lower === "as" || /^['’]|ing$/u.test(next.lower)) return false;
  return /^(?:PUNCT|VERB|AUX|ADP|PRON|SCONJ)$/u.test(next.pos);
}

/** "warned of floods", "called for calm": the preposition belongs to the cue. */
function prepositionOpening(units: readonly Unit[], { frame, last }: Cue): Opening | null {
  const at = last + 2;
  const unit = units[at];
  if (unit === undefined || DAYS.has(unit.lower)) return null;
  // "pointed to attacks": the tagger takes the plural behind "to" for a verb.
  const isPlural = unit.pos === "VERB" && unit.lower.endsWith("s");
  const { flags, prepositions } = frame;
  if (!prepositions.includes(units[last + 1]?.lower ?? "")) return null;
  if (!isPlural && !isContentful(units, at)) return null;
  if (flags.includes("w") && !hasQuotation(units, at)) return null;
  return { at, rule: "verb-preposition", score: 1, last: last + 1 };
}

/** "denied the claim", "accused him of lying", "called it “a circus”" */
function objectOpening(units: readonly Unit[], cue: Cue, after: AfterCue): Opening | null {
  const { flags } = cue.frame;
  const isObject =
    flags.includes("o") || (flags.includes("w") && hasQuotation(units, cue.last + 1));
  const at = flags.includes("r") ? after.at : cue.last + 1;
  return isObject && isContentful(units, at) ? { at, rule: "verb-object", score: 1 } : null;
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
    OBJECT_PRONOUNS.test(unit.lower) ||
    (unit.pos === "VERB" && unit.lower.endsWith("ing"))
  );
}

/** "said it was late", "argued the city must pay": a subject and a finite verb without "that". */
function isBareClause(units: readonly Unit[], cue: Cue, { at }: AfterCue): boolean {
  const { flags } = cue.frame;
  if (!flags.includes("b")) {
    return flags.includes("r") && flags.includes("c") && isSubjectAndVerb(units, at);
  }
  if (!opensClause(units[at] as Unit) || isShort(units, at)) return false;
  if (flags.includes("s")) return isSubjectAndVerb(units, at);
  if (flags.includes("o")) return isSubjectAndVerb(units, at) || isSubjectless(units, at);
  if (LEADS.test(units[at]?.lower ?? "")) return hasMainClause(units, at);
  return units.length - at > CLAUSE_LENGTH || units.slice(at).some(isPredicateOrQuotation);
}

/** "said in 2019 the bridge would close", but not "said in a statement sent to the paper", "said as he left". */
function hasMainClause(units: readonly Unit[], at: number): boolean {
  const comma = units.slice(at, at + 25).findIndex((unit) => unit.text === ",");
  if (comma > 0 && units.slice(at + comma + 1).some((_, i, rest) => isFiniteVerb(rest, i)))
    return true;
  const end = phraseAfter(units, at + 1);
  return end > 0 && isSubjectAndVerb(units, end);
}

/** "said it", "added more": too few words for a clause, unless one of them is a quotation: `says Roe “has won”`. */
function isShort(units: readonly Unit[], at: number): boolean {
  return units.length - at < 3 && units.at(-1)?.quotation == null;
}

function opensClause(unit: Unit): boolean {
  return (
    isNominal(unit) ||
    DETERMINERS.has(unit.lower) ||
    PERSONAL_PRONOUNS.has(unit.lower) ||
    unit.pos === "ADJ" ||
    unit.pos === "VERB" ||
    unit.pos === "ADV" ||
    SENTENCE_OPENERS.test(unit.lower)
  );
}

/** "confirmed in public he had left": no noun phrase that could be an object opens it. */
function isSubjectless(units: readonly Unit[], at: number): boolean {
  return !isContentful(units, at) && units.slice(at).some(isPredicateOrQuotation);
}

function isSubjectAndVerb(units: readonly Unit[], at: number): boolean {
  const end = phraseAfter(units, at);
  const verb = units[end];
  return end > 0 && verb !== undefined && (isPredicateOrQuotation(verb) || verb.pos === "ADV");
}

function isPredicateOrQuotation(unit: Unit): boolean {
  return unit.quotation !== null || isPredicate(unit);
}
