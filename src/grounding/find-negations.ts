import type { Word } from "./find-words.ts";
import { stemWord } from "./stem-word.ts";
import { isStopWord } from "./stop-words.ts";

// Words that turn what follows into its contrary. "no" of "No. 5" is none, see below.
const NEGATORS = new Set(
  `not no never none nobody nothing neither nor cannot without n't lacked lacks lack nowhere
  denied denies deny denying refused refuses refuse refusing failed fails fail failing declined declines decline declining
  unable unlikely hardly barely scarcely rejected rejects reject rejecting ruled-out avoid avoided avoids prevented prevents prevent`.split(
    /\s+/u,
  ),
);
const CONTRACTED = /n't$/u;
/** Negators that say who refused what; other words may say it as well. */
const REFUSALS =
  /^(?:den(?:y|ies|ied|ying)|(?:refus|declin)(?:e|es|ed|ing)|reject(?:s|ed|ing)?|ruled)$/u;
/** Words that say so without negating: "dismissed the protest" of "rejected the protest". */
const LIKE_REFUSALS =
  /^(?:dismiss(?:es|ed|ing)?|oppos(?:es?|ed|ing)|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|disput(?:es?|ed|ing)|against)$/u;
const TURNED = /^turn(?:s|ed|ing)?$/u;
/** "not only", "not just", "no longer than": what follows is meant all the same. */
const NO_NEGATION_BEFORE = new Set("only just merely least".split(" "));
/** So many words behind a negation belong to it at most. */
const REACH = 12;
const WORDS_BEHIND = 2;
const BORDER = /[.;:!?]/u;

/** What a text negates, and what it says: stems of content words. */
export type Negations = {
  /** The first word that each negation reaches. */
  readonly negated: ReadonlySet<string>;
  /** All words near enough to a negation to be what it negates. */
  readonly near: ReadonlySet<string>;
  /** Every content word. */
  readonly said: ReadonlySet<string>;
  /** Content words that stand beyond the reach of every negation. */
  readonly free: ReadonlySet<string>;
  /** For each negation the first two words that it reaches. */
  readonly reached: readonly (readonly string[])[];
  readonly count: number;
  /** How many of them are refusals. */
  readonly refusals: number;
  /** How many words say a refusal without negating: "dismissed", "turned down". */
  readonly likeRefusals: number;
};

/** Whether a word in small letters negates, whatever stands around it. */
export const isNegating = (lower: string): boolean => NEGATORS.has(lower) || CONTRACTED.test(lower);

/** The negations of a folded text, each with the content words that it may reach. */
export function findNegations(folded: string, words: readonly Word[]): Negations {
  const negated = new Set<string>();
  const near = new Set<string>();
  const said = new Set<string>();
  const within = new Set<number>();
  const stemAt = (at: number): string => stemWord(words[at]?.lower ?? "");
  const reached: (readonly string[])[] = [];
  let [count, refusals, likeRefusals] = [0, 0, 0];
  words.forEach((word, i) => {
    if (!isStopWord(word.lower)) said.add(stemWord(word.lower));
    if (isLikeRefusal(words, i)) likeRefusals++;
    if (!isNegator(folded, words, i)) return;
    count++;
    if (REFUSALS.test(word.lower)) refusals++;
    const ahead = reach(folded, words, i, 1);
    const behind = reach(folded, words, i, -1).slice(0, WORDS_BEHIND);
    // "those who don't" reaches nothing that a claim could keep
    const scope = ahead.slice(0, 2).map(stemAt);
    reached.push(scope);
    if (scope[0] !== undefined) negated.add(scope[0]);
    for (const at of [...ahead, ...behind]) {
      near.add(stemAt(at));
      within.add(at);
    }
  });
  const free = new Set(
    words.flatMap(({ lower }, i) => (within.has(i) || isStopWord(lower) ? [] : stemAt(i))),
  );
  return { negated, near, said, free, reached, count, refusals, likeRefusals };
}

const isLikeRefusal = (words: readonly Word[], at: number): boolean =>
  LIKE_REFUSALS.test(words[at]?.lower ?? "") ||
  (TURNED.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "down");

function isNegator(folded: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  if (CONTRACTED.test(word.lower)) return true;
  // "has yet to decide"
  if (word.lower === "yet") return next?.lower === "to";
  if (word.lower === "ruled") return next?.lower === "out";
  if (!NEGATORS.has(word.lower) || NO_NEGATION_BEFORE.has(next?.lower ?? "")) return false;
  // "No. 5"
  return !(word.lower === "no" && /^\. ?\d/u.test(folded.slice(word.end, word.end + 3)));
}

/** The content words on one side of a negation, the nearest first, within its sentence. */
function reach(folded: string, words: readonly Word[], at: number, step: 1 | -1): number[] {
  const reached: number[] = [];
  for (let i = at + step, n = 0; n < REACH && words[i] !== undefined; i += step, n++) {
    const [left, right] = step === 1 ? [words[i - 1], words[i]] : [words[i], words[i + 1]];
    if (BORDER.test(folded.slice(left?.end, right?.start))) break;
    const lower = words[i]?.lower ?? "";
    if (!isStopWord(lower) && !NEGATORS.has(lower)) reached.push(i);
  }
  return reached;
}

/**
 * Whether a claim negates what its source does not, or the reverse. Compared by the words that each negation reaches:
 * words that the claim leaves out say nothing. "He will go" for "he will not go" differs; "the plan failed" for "the
 * plan failed and nobody cheered" does not.
 */
export function differsInNegation(claim: Negations, source: Negations): boolean {
  const given = Math.min(claim.refusals, source.likeRefusals);
  if (claim.count - given > source.count) return true;
  const told = Math.min(claim.likeRefusals, source.refusals);
  const count = claim.count + told;
  // Of two negations whose words are all kept one is missing.
  const kept = source.reached.filter(
    (stems) =>
      stems.some((stem) => !source.free.has(stem)) && stems.every((stem) => claim.said.has(stem)),
  );
  if (count < kept.length) return true;
  // "… but he did not.": every other word is kept.
  const isWhole = [...source.said].every((stem) => claim.said.has(stem));
  if (isWhole && count < source.count) return true;
  const isAdded = (stem: string) => source.said.has(stem) && !source.near.has(stem);
  const isLost = (stem: string) =>
    claim.said.has(stem) && !claim.near.has(stem) && !source.free.has(stem);
  return (
    (given === 0 && [...claim.negated].some(isAdded)) ||
    (told === 0 && [...source.negated].some(isLost))
  );
}
