import type { Token } from "../tokens.ts";

/** "was due to end on Friday" is the future of a past day: nobody knows whether that day is over. */
export type Tense = "future" | "past" | "future-in-the-past";

/** "will", "’ll": what they stand with is still to come. */
const FUTURE = words("will 'll ’ll shall would beginning starting upcoming coming forthcoming");
/** "may be closed on Friday"; "may have been closed on Friday" lies behind. */
const MODALS = words("may might could must should can");
/** Behind "is" they speak of the future, behind "was" of what then was the future. */
const EXPECTING = words("due likely tentatively set expected scheduled slated planned planning");
const ADJECTIVES = /^(?:due|likely|tentatively)$/u;
/** "plans to", "hopes"; as nouns ("a plan") they tell nothing unless "to" follows. */
const INTENDING = words(`
  plan plans going hope hopes hoping intend intends intending vow vows prepare prepares preparing aim aims
`);
/** Present forms that dates go with when something is still to come: "The fair opens on Friday". */
const SCHEDULED = words(`
  begins starts opens meets returns expires holds votes vote faces travels visits hosts heads kicks airs takes goes
  closes ends leaves launches resumes
`);
/** The same behind a plural: "Voters go to the polls on Sunday", but not "to meet", "did meet". */
const SCHEDULED_BASE = words("go meet open begin start resume return");
const PAST_FORMS = words(`
  said told was were had met held began came went left won lost took made gave got found saw spoke sent fell rose
  struck shot brought built wrote broke hit led ran became did died been gone done seen taken given
`);
const NO_PLURAL =
  /^(?:to|not|n't|never|do|does|did|will|would|can|could|may|might|must|should|,)$/u;
/** "could not", "could only": what was not possible, no outlook. */
const DENIES = /^(?:not|n't|n’t|never|only|hardly|barely)$/u;

/** The tense that a word of a sentence shows together with its neighbours; null for words that show none. */
export function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { lower, pos } = token;
  const isVerb = pos === "VERB" || pos === "AUX";
  if (lower === "to") return tenseOfInfinitive(tokens, at);
  if (FUTURE.has(lower)) return "future";
  if (pos === "AUX" && MODALS.has(lower)) return tenseOfModal(tokens, at);
  if (EXPECTING.has(lower) && (isVerb || ADJECTIVES.test(lower) || isAfterBe(tokens, at))) {
    return outlook(tokens, at);
  }
  if (INTENDING.has(lower) && (isVerb || lowerAt(tokens, at + 1) === "to")) {
    return outlook(tokens, at);
  }
  if (!isVerb) return null;
  if (SCHEDULED.has(lower)) return "future";
  if (SCHEDULED_BASE.has(lower) && !NO_PLURAL.test(lowerAt(tokens, at - 1))) return "future";
  // "will be counted Friday": the participle itself is timeless.
  return isPast(lower) && !isPassive(tokens, at) ? "past" : null;
}

/** "Talks are to resume", "both have to agree"; "they were to meet", "they had to leave". */
function tenseOfInfinitive(tokens: readonly Token[], at: number): Tense | null {
  const next = [tokens[at + 1], tokens[at + 2]];
  if (!next.some((token) => token?.pos === "VERB" || token?.pos === "AUX")) return null;
  const before = lowerAt(tokens, at - 1);
  if (/^(?:is|are|have|has)$/u.test(before)) return "future";
  if (/^(?:was|were)$/u.test(before)) return "future-in-the-past";
  return before === "had" ? "past" : null;
}

function tenseOfModal(tokens: readonly Token[], at: number): Tense | null {
  const next = [lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  if (next.includes("have")) return "past";
  return lowerAt(tokens, at) === "could" && next.some((word) => DENIES.test(word))
    ? null
    : "future";
}

/** "was due", "had been expected", "were reportedly set" against "is due", "expected". */
function outlook(tokens: readonly Token[], at: number): Tense {
  const before = [at - 1, at - 2, at - 3].map((place) => lowerAt(tokens, place));
  const be = before.find((word) =>
    /^(?:is|are|was|were|has|have|had|be|'s|’s|'re|’re)$/u.test(word),
  );
  return /^(?:was|were|had)$/u.test(be ?? "") ? "future-in-the-past" : "future";
}

function isAfterBe(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were|been)$/u.test(lowerAt(tokens, at - 1));
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === "be" || lowerAt(tokens, at - 2) === "be";
}

function isPast(lower: string): boolean {
  return PAST_FORMS.has(lower) || (lower.length > 3 && lower.endsWith("ed"));
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
