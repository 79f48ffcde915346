import type { Phrase } from "./find-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isFiniteVerb } from "./predicate.ts";
import type { Unit } from "./unit.ts";

const SUBORDINATORS =
  /^(?:as|when|while|although|though|after|before|since|if|because|once|whereas)$/u;

/**
 * The subject that a verb at unit `before` shares when `subject` belongs to a clause like "As the crowd began to
 * sing, [Roe] stood up and said …": that of the main clause behind the comma. Any other subject stays.
 */
export function mainSubject(units: readonly Unit[], subject: Phrase, before: number): Phrase {
  if (!SUBORDINATORS.test(units[subject.first - 1]?.lower ?? "")) return subject;
  for (let at = subject.last; at < before; at++) {
    if (units[at]?.text !== ",") continue;
    const end = phraseAfter(units, at + 1);
    if (end > 0 && end < before && isFiniteVerb(units, end)) return { first: at + 1, last: end };
  }
  return subject;
}
