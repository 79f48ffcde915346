import { isNegating } from "./find-negations.ts";
import type { Word } from "./find-words.ts";
import { HEDGE_WORDS, type HedgeKind, KEPT_BY } from "./hedge-words.ts";
import { stemWord } from "./stem-word.ts";
import { isStopWord } from "./stop-words.ts";

type Text = { readonly words: readonly Word[]; readonly folded: string };

/** A word that a hedge of the sentence governs: "resign" of "may resign". */
type Hedged = {
  readonly kind: HedgeKind;
  readonly stem: string;
  readonly at: number;
  /** Where the hedge stands. */
  readonly from: number;
};

/** "accused the port authority of": so many words stand between a hedge and its link at most. */
const LINK_REACH = 8;
/** "may well soon have to": so many words before what a hedge governs. */
const GOVERNED_REACH = 6;
/** So far from the word may stand what keeps its hedge: "the mayor may, as her party fears, resign". */
const KEEPER_REACH = 8;
/** "will", or the word right before it, takes the place of the hedge: "will, if sold, raise" is no "could raise". */
const NEAR_WILL = 2;
/** "was", "has been": so many words before a participle that make it a past. */
const PAST_REACH = 2;
const BORDER = /[.;:!?,]/u;
// "could face up to ten years" and "faces up to ten years"
const SAYS_NO_MORE = /^(?:face|see|hear|feel)$/u;
// "nearly", "allegedly"
const ADVERB = /\p{L}{2}ly$/u;
// "the line cost 84 million" of "will cost"
const SAME_PASTS = /^(?:cost|cut|hit|put|quit|shut|spread)$/u;
const HAPPENED = /^(?:was|were|has|have|had|been)$/u;
/** Pasts without "ed", as far as news plans such things. */
const IRREGULAR_PASTS = new Set(
  `began begun built bought brought came chose chosen cut did done drew fell fought found gave given went gone grew grown held
  hit kept laid left led lent lost made met paid put quit ran rose risen sent set shut sold spent spoke stood stole stolen
  struck swore taken took taught won withdrew withdrawn wrote written shot fled hid hidden beat beaten`.split(
    /\s+/u,
  ),
);

/**
 * Whether a claim tells as a fact what its sentence holds back: "will resign" of "may resign", "stole" of "allegedly
 * stole", "built" of "plans to build". A plan told as "will" keeps its hedge; only a past drops it.
 */
export function dropsHedge(
  { words: claim, folded: claimed }: Text,
  { words: sentence, folded }: Text,
): boolean {
  const hedged = findHedged(sentence, folded);
  if (hedged.length === 0) return false;
  const own = claim.map(({ lower }) => stemWord(lower));
  const others = findHedged(claim, claimed);
  const free = countStems(sentence.map(({ lower }) => stemWord(lower)));
  for (const { stem } of new Map(hedged.map((one) => [one.at, one])).values())
    free.set(stem, (free.get(stem) ?? 0) - 1);
  const said = new Set(own);
  const asked = new Map(
    hedged.flatMap((one) =>
      said.has(one.stem) ? [[`${one.kind} ${one.stem}`, one] as const] : [],
    ),
  );
  const held = new Set([...asked.values()].map(({ stem }) => stem));
  return [...asked.values()].some(({ kind, at, stem }) => {
    const inClaim = own.indexOf(stem);
    if ((free.get(stem) ?? 0) > 0) return false;
    if (kind === "planned" && !isPast(claim, inClaim, sentence[at]?.lower ?? "")) return false;
    const isAlike = others.some(
      (one) => one.stem === stem && KEPT_BY[kind].has(claim[one.from]?.lower ?? ""),
    );
    if (isAlike) return false;
    const taken = new Set(
      others.flatMap((one) => (one.stem !== stem && held.has(one.stem) ? one.from : [])),
    );
    const isCertain = others.some((one) => one.stem === stem && claim[one.from]?.lower === "will");
    return !isKept(kind, claim, inClaim, taken, isCertain ? NEAR_WILL : KEEPER_REACH);
  });
}

function countStems(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Whether a word near enough keeps the hedge that is no other word's. */
function isKept(
  kind: HedgeKind,
  claim: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  near: number,
): boolean {
  // "X died, police said": who tells it may stand anywhere
  const reach = kind === "told" ? claim.length : near;
  return claim.some(
    ({ lower }, i) => Math.abs(i - at) <= reach && !taken.has(i) && KEPT_BY[kind].has(lower),
  );
}

function findHedged(words: readonly Word[], folded: string): readonly Hedged[] {
  return words.flatMap((word, i): readonly Hedged[] => {
    const hedge = HEDGE_WORDS.get(word.lower);
    // "May" is somebody or a month; "could not" denies.
    if (hedge === undefined || (word.lower === "may" && word.text !== "may")) return [];
    if (isNegating(words[i + 1]?.lower ?? "")) return [];
    const from = hedge.links === null ? i : linkBehind(words, folded, i, hedge.links);
    const at = from === null ? null : governedBehind(words, from);
    return at === null
      ? []
      : [{ kind: hedge.kind, stem: stemWord(words[at]?.lower ?? ""), at, from: i }];
  });
}

/** Within the clause: "asked whether he wanted a lawyer, he was calm" leads nowhere. */
function linkBehind(
  words: readonly Word[],
  folded: string,
  at: number,
  links: ReadonlySet<string>,
): number | null {
  for (let i = at + 1; i <= at + LINK_REACH && i < words.length; i++) {
    if (BORDER.test(folded.slice(words[i - 1]?.end, words[i]?.start))) return null;
    if (links.has(words[i]?.lower ?? "")) return i;
  }
  return null;
}

function governedBehind(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i <= at + GOVERNED_REACH && i < words.length; i++) {
    const lower = words[i]?.lower ?? "";
    if (isNegating(lower)) return null;
    if (SAYS_NO_MORE.test(lower)) return null;
    const isPassedOver = isStopWord(lower) || ADVERB.test(lower) || HEDGE_WORDS.has(lower);
    if (!isPassedOver) return i;
  }
  return null;
}

function isPast(claim: readonly Word[], at: number, planned: string): boolean {
  const lower = claim[at]?.lower ?? "";
  const before = claim.slice(Math.max(0, at - PAST_REACH), at);
  if (before.some((word) => HAPPENED.test(word.lower))) return true;
  if (lower === planned) return SAME_PASTS.test(lower) && claim[at - 1]?.lower !== "to";
  return lower.endsWith("ed") || IRREGULAR_PASTS.has(lower);
}
