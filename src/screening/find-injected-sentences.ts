import { findParagraphs } from "../analysis/paragraphs.ts";
import { findQuotations } from "../analysis/quotations.ts";
import type { Analysis } from "../analysis.ts";
import { addressesMachine } from "./addresses-machine.ts";
import { type Address, findAddress } from "./find-address.ts";
import { type Cohesion, findCohesion } from "./find-cohesion.ts";
import { hasSignature } from "./has-signature.ts";

/** What a sentence needs to share with its article, by how it speaks: news that tells its readers what to do shares more. */
const LEAST_SHARE = { command: 0.5, request: 0.34, question: 0.2, tells: 0.08 } as const;
/** Beside a sentence with a signature: "This is a test." is part of what follows it. */
const NEIGHBOUR_SHARE = 0.34;
/** "She denies it." has too few words to share any. */
const FEWEST_WORDS = 3;
/** In fewer sentences nothing can be expected to come again. */
const FEWEST_SENTENCES = 6;
/** News in brief, a list, a language with many endings: where many sentences share nothing, sharing tells nothing. */
const MOST_LONELY = 0.25;
/** Sentences that only bore each other out fall together; more rounds find hardly any. */
const ROUNDS = 3;

/** "He performs at a bar.", "But for some it is too late.": such a sentence goes on telling. */
const GOES_ON =
  /^[^\p{L}]{0,3}(?:he|she|they|his|her|their|its|it['’]s|this|these|those|that|there|but|and|yet|still|meanwhile|however|another|others|both|some|many|most)\b/iu;

type Clue = {
  /** Nothing else is needed. */
  readonly sure: boolean;
  /** Somebody named says it: the words are theirs. */
  readonly said: boolean;
  readonly address: Address;
  readonly goesOn: boolean;
};

/**
 * Numbers of the sentences that read like an instruction to a machine or do not belong to the article, in rising order.
 * They leave the prompt, the gate's index and the summary; the article shown stays as it is. A sentence is tagged when
 * it has a wording that only a machine is spoken to with, or when it shares too little with the rest of the article:
 * nearly nothing if it only tells, more if it asks or commands. What somebody named says is not judged by the latter.
 * It lowers a rate and guards nothing alone: an attacker who tells of the article's own subject is not found.
 * Method: signatures, imperatives and cohesion together, as in reliability research on indirect injection (BIPIA).
 */
export function findInjectedSentences(analysis: Analysis): readonly number[] {
  const clues = findClues(analysis);
  const signed = new Set(clues.flatMap(({ sure }, i) => (sure ? [i] : [])));
  let tagged = signed;
  for (let round = 0; round < ROUNDS; round++) {
    const cohesion = findCohesion(analysis, tagged);
    const isTelling = tellsByCohesion(cohesion);
    const now = new Set(
      clues.flatMap((clue, i) => {
        const isAlien =
          isTelling && isForeign(clue, cohesion[i], signed.has(i - 1) || signed.has(i + 1));
        return clue.sure || tagged.has(i) || isAlien ? [i] : [];
      }),
    );
    if (now.size === tagged.size) break;
    tagged = now;
  }
  return [...tagged].sort((a, b) => a - b);
}

function isForeign(clue: Clue, cohesion: Cohesion | undefined, besideSigned: boolean): boolean {
  if (cohesion === undefined || clue.said) return false;
  const share = cohesion.words > 0 ? cohesion.shared / cohesion.words : 0;
  if (besideSigned && share < NEIGHBOUR_SHARE) return true;
  if (clue.address !== null) return share < LEAST_SHARE[clue.address];
  return !clue.goesOn && cohesion.words >= FEWEST_WORDS && share < LEAST_SHARE.tells;
}

function tellsByCohesion(cohesion: readonly Cohesion[]): boolean {
  const lonely = cohesion.filter(
    ({ words, shared }) => words >= FEWEST_WORDS && shared < words * LEAST_SHARE.tells,
  );
  return cohesion.length >= FEWEST_SENTENCES && lonely.length <= cohesion.length * MOST_LONELY;
}

function findClues(analysis: Analysis): Clue[] {
  const { text, sentences } = analysis;
  const said = new Set(
    analysis.quotes.filter(({ speaker }) => speaker?.name).flatMap((quote) => quote.sentences),
  );
  const quotations = findQuotations(text, findParagraphs(text));
  let next = 0;
  return sentences.map(([start, end], i): Clue => {
    const whole = text.slice(start, end);
    let told = "";
    let from = start;
    while ((quotations[next]?.end ?? start + 1) <= start) next++;
    for (let at = next; (quotations[at]?.start ?? end) < end; at++) {
      told += `${text.slice(from, quotations[at]?.start)} “ `;
      from = quotations[at]?.end ?? end;
    }
    told += text.slice(from, Math.max(from, end));
    return {
      sure: hasSignature(whole) || addressesMachine(said.has(i) ? told : whole),
      said: said.has(i),
      address: findAddress(told),
      goesOn: GOES_ON.test(told),
    };
  });
}
