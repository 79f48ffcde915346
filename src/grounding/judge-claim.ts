import { findAddressNames, hasLink } from "./find-links.ts";
import { findReasons } from "./find-reasons.ts";
import { foldText } from "./fold-text.ts";
import { isDisguised } from "./is-disguised.ts";
import { isWholeSentence } from "./is-whole-sentence.ts";
import { nearestSentences } from "./nearest-sentences.ts";
import { type Passage, readPassage } from "./passage.ts";
import type { Judgement, Reason } from "./reasons.ts";
import type { CitedSentence, Source } from "./source.ts";

/** No bullet is longer; only a sentence of the article, word for word, may be. */
const LONGEST_CLAIM = 4000;

/** A claim, read once for all sentences that it is compared with. */
type Claim = { readonly folded: string; readonly passage: Passage | null };

/**
 * Judges a claim by the one sentence that it cites, together with the title. What that sentence does not bear out may
 * stand in another one ("weak"), but never in several together: two freely chosen sentences bear out nearly anything.
 * @param cited number of the sentence
 */
export function judgeClaim(text: string, cited: number, source: Source): Judgement {
  const sentence = source.sentence(cited);
  const link = whyLink(text, sentence);
  if (link !== null) return { verdict: "unsupported", reasons: [link] };
  if (isDisguised(text, sentence?.passage.folded ?? ""))
    return { verdict: "unsupported", reasons: ["disguised"] };
  const passage = text.length > LONGEST_CLAIM ? null : readPassage(text, source.words);
  const claim = { folded: passage?.folded ?? foldText(text), passage };
  const barred = whyBarred(cited, source);
  const reasons =
    barred !== null || sentence === null
      ? [barred ?? "no-such-sentence"]
      : [...reasonsBy(claim, sentence, source)];
  if (reasons.length === 0) return { verdict: "supported", reasons };
  return { verdict: isBorneElsewhere(claim, cited, source) ? "weak" : "unsupported", reasons };
}

/** Whether one other sentence bears the claim out. */
function isBorneElsewhere(claim: Claim, cited: number, source: Source): boolean {
  if (claim.passage === null) return false;
  return nearestSentences(claim.passage, cited, source).some((number) => {
    const sentence = source.sentence(number);
    return sentence !== null && reasonsBy(claim, sentence, source).size === 0;
  });
}

function whyBarred(cited: number, source: Source): Reason | null {
  if (source.furniture.has(cited)) return "furniture";
  return source.excluded.has(cited) ? "injected" : null;
}

/** What opens or mentions somebody is a link always; a bare "fernbahn.com" is one unless the sentence writes it too. */
function whyLink(text: string, sentence: CitedSentence | null): Reason | null {
  if (hasLink(text)) return "link";
  const written = sentence?.passage.lower ?? "";
  return findAddressNames(text).some((name) => !written.includes(name)) ? "link" : null;
}

function reasonsBy(claim: Claim, sentence: CitedSentence, source: Source): ReadonlySet<Reason> {
  if (isWholeSentence(claim.folded, sentence.passage.folded)) return new Set();
  if (claim.passage === null) return new Set(["too-little-in-common"]);
  return findReasons(claim.passage, sentence, source);
}
