import type { Sentence } from "../prose.ts";
import type { Token } from "../tokens.ts";

/** "will", "’ll", "due", "likely", "upcoming": what they stand with is still to come. */
const AHEAD = words(`
  will 'll ’ll shall would due likely tentatively beginning starting upcoming coming forthcoming
`);
/** As verbs: "is set to", "is expected", "plans to", "hopes"; as nouns ("a plan") they tell nothing. */
const AHEAD_VERBS = words(`
  set expected scheduled slated planned planning plan plans going hope hopes hoping intend intends intending vow vows
  prepare prepares preparing aim aims
  begins starts opens meets returns expires holds votes vote faces travels visits hosts heads kicks airs
`);
const PAST_FORMS = words(`
  said told was were had met held began came went left won lost took made gave got found saw spoke sent fell rose
  struck shot brought built wrote broke hit led ran became did died
`);

/** Words between a date and its verb: "will meet the mayor of Elmford in the town hall on Friday". */
const REACH = 14;
/** "On Friday, the mayor of Elmford will": behind it the verb comes sooner or tells of something else. */
const REACH_BEHIND = 8;
const CLAUSE_END = /^(?:[;:.!?]|who|which|after|when|because|since|while|but)$/u;
/** "ahead of Friday’s vote" */
const AHEAD_OF = /\bahead of (?:the )?$/iu;

/**
 * Whether a date in a sentence lies ahead of the telling: the nearest verb before it, else after it, is in the future.
 * "The bridge will open Friday" does; "the mayor said Friday that the bridge will open" does not;
 * "a storm like Friday’s" tells neither (null).
 * @param start where the date begins in `text`
 */
export function pointsAhead(text: string, sentence: Sentence, start: number): boolean | null {
  if (AHEAD_OF.test(text.slice(Math.max(sentence.start, start - 14), start))) return true;
  const place = firstTokenAt(sentence.tokens, start);
  const before = sentence.tokens.slice(Math.max(0, place - REACH), place).reverse();
  const after = sentence.tokens.slice(place + 1, place + 1 + REACH_BEHIND);
  return nearestVerb(before, true) ?? nearestVerb(after, false);
}

/** The first verb that tells past from future, going away from the date; null without one. */
function nearestVerb(tokens: readonly Token[], isBackwards: boolean): boolean | null {
  for (const [i, { lower, pos }] of tokens.entries()) {
    const isVerb = pos === "VERB" || pos === "AUX";
    if (AHEAD.has(lower) || (isVerb && AHEAD_VERBS.has(lower))) return true;
    if (CLAUSE_END.test(lower)) break;
    if (!isVerb) continue;
    // "will be counted Friday": the participle itself is timeless.
    const isPassive =
      isBackwards && tokens.slice(i + 1, i + 3).some((token) => token.lower === "be");
    if (isPast(lower) && !isPassive) return false;
  }
  return null;
}

function isPast(lower: string): boolean {
  return PAST_FORMS.has(lower) || (lower.length > 3 && lower.endsWith("ed"));
}

/** Number of the first token that ends behind a place, by halving: sentences of hostile texts have no bounds. */
function firstTokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
