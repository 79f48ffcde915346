import { stemWord } from "../grounding/stem-word.ts";
import { isStopWord } from "../grounding/stop-words.ts";
import { areOfOneMatter, countShared } from "./are-of-one-matter.ts";
import type { Account, Difference } from "./difference.ts";
import { isComparable, type Statement } from "./statement.ts";

const SAME = { share: 0.8, fewest: 5 };
/** Of the longer one's words: what it adds may be what the negation belongs to. */
const LONGER_SHARE = 0.65;
const NEGATION = /^(?:not|never|no|none|neither|nor|without|cannot|\p{L}{2,9}n't)$/u;
/** Who denies, doubts or supposes does not say that it is not so. */
const OPEN =
  /^(?:deny|denies|denied|denying|doubt|doubted|whether|if|unless|could|may|might|would|should|reportedly|allegedly)$/u;

/** One outlet says that it is so, another that it is not: sentences of nearly the same words, one of them negated. */
export function findDenials(one: Account, other: Account): readonly Difference[] {
  const theirs = other.statements.filter(isPlain);
  return one.statements.filter(isPlain).flatMap((a) => {
    const b = theirs.find((statement) => isDenial(a, statement));
    return b === undefined ? [] : [{ kind: "denial", about: null, sides: [a, b] } as const];
  });
}

function isDenial(a: Statement, b: Statement): boolean {
  const [ours, theirs] = [negated(a), negated(b)];
  const [stem] = [...ours, ...theirs];
  // The word that one negates, the other says: else it belongs to what one adds.
  if (ours.length + theirs.length !== 1 || !stem || !a.stems.has(stem) || !b.stems.has(stem))
    return false;
  if (!areOfOneMatter(a, b, SAME)) return false;
  return countShared(a.stems, b.stems) >= LONGER_SHARE * Math.max(a.stems.size, b.stems.size);
}

/** The stems of the words that stand behind a statement's negations; "" where none does. */
function negated({ words }: Statement): readonly string[] {
  return words.flatMap(({ lower }, at) => {
    if (!NEGATION.test(lower)) return [];
    const next = words.slice(at + 1).find((word) => !isStopWord(word.lower));
    return [next === undefined ? "" : stemWord(next.lower)];
  });
}

const isPlain = (statement: Statement): boolean =>
  isComparable(statement) && !statement.words.some(({ lower }) => OPEN.test(lower));
