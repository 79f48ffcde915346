import type { Sentence } from "../prose.ts";
import type { Token } from "../tokens.ts";
import { type Tense, tenseOf } from "./tense-of.ts";

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
 * "a storm like Friday’s" and "the fair was due to end Friday" do not tell (null).
 * @param start where the date begins in `text`
 */
export function pointsAhead(text: string, sentence: Sentence, start: number): boolean | null {
  if (AHEAD_OF.test(text.slice(Math.max(sentence.start, start - 14), start))) return true;
  const { tokens } = sentence;
  const place = firstTokenAt(tokens, start);
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return toAnswer(tense);
    if (endsClause(tokens[at])) break;
  }
  for (let at = place + 1; at < Math.min(tokens.length, place + 1 + REACH_BEHIND); at++) {
    // "begin in May, funded by the county": the participle tells no time.
    const isParticiple = tokens[at - 1]?.text === ",";
    const tense = tenseOf(tokens, at);
    if (tense !== null && !(isParticiple && tense === "past")) return toAnswer(tense);
    if (endsClause(tokens[at])) break;
  }
  return null;
}

/** What was to come then may have come since, or not. */
function toAnswer(tense: Tense): boolean | null {
  return tense === "future-in-the-past" ? null : tense === "future";
}

function endsClause(token: Token | undefined): boolean {
  return token !== undefined && CLAUSE_END.test(token.lower);
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
