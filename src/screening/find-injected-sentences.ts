import type { Analysis } from "../analysis.ts";
import { type Cohesion, cohesionReader } from "./cohesion-reader.ts";
import { type Clues, findClues } from "./find-clues.ts";

/** What a sentence has to share with its article, by how it speaks: news that tells its readers what to do shares more. */
const LEAST_SHARE = { command: 0.5, request: 0.34, question: 0.2, tells: 0.08 } as const;
/** Beside a sentence for machines: "This is a test." and commands belong to it, whatever they share with it. */
const NEIGHBOUR = { share: 0.34, mostWords: 4 } as const;
/** "Hopes fade." and "Why so?" have too few words to share any. A command needs none. */
const FEWEST_WORDS = { command: 0, request: 0, question: 2, tells: 3 } as const;
/** In fewer sentences nothing can be expected to come again. */
const FEWEST_SENTENCES = 6;
/** News in brief, a list, a language with many endings: where many sentences share nothing, sharing tells nothing. */
const MOST_LONELY = 0.25;
/** "Bring a card. Find your station. You may vote until ten." A guide or a column speaks to its readers all along. */
const MOST_ADDRESSED = 0.25;
/** Sentences this near to one for machines may be of the same hand: they are held against the rest of the article. */
const REACH = 3;
/** What is tagged bears nobody out, so that planted sentences fall together; more rounds find hardly any. */
const ROUNDS = 3;

/**
 * Numbers of the sentences that read like an instruction to a machine or do not belong to their article, in rising
 * order. They leave the prompt, the gate's index and the summary; the stored article keeps them. A sentence is tagged
 * when it has a wording for machines, or when it shares too little with the rest: nearly nothing if it only tells, more
 * if it asks or commands, save in a guide or a column, which speaks to its readers throughout. What somebody says in
 * marks, or by name, is not judged by what it shares, nor is furniture. This lowers a rate and guards nothing alone: who
 * writes of the article's own subject, or in somebody's name, is not found.
 * Method: signatures, form of address and cohesion together, as measured on the injections of BIPIA, spikee and garak.
 */
export function findInjectedSentences(analysis: Analysis): readonly number[] {
  const furniture = new Set(analysis.furniture);
  const isStory = (_: unknown, i: number) => !furniture.has(i);
  const found = findClues(analysis);
  const clues = isGuide(found.filter(isStory)) ? found.map(asTold) : found;
  const cohesionWithout = cohesionReader(analysis);
  let tagged = numbersOf(clues, ({ signed }) => signed);
  if (!isTelling(cohesionWithout(new Set()).filter(isStory))) return [...tagged];
  const near = numbersOf(clues, (_, i) =>
    clues.slice(Math.max(0, i - REACH), i + REACH + 1).some(({ signed }) => signed),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const cohesion = cohesionWithout(new Set([...near, ...tagged]));
    const before = tagged;
    tagged = numbersOf(clues, (clue, i) => {
      if (before.has(i) || furniture.has(i)) return before.has(i);
      const besideSigned = clues[i - 1]?.signed || clues[i + 1]?.signed;
      return isForeign(clue, cohesion[i], besideSigned);
    });
    if (tagged.size === before.size) break;
  }
  return [...tagged];
}

function numbersOf(
  clues: readonly Clues[],
  isOne: (clue: Clues, i: number) => boolean,
): ReadonlySet<number> {
  return new Set(clues.flatMap((clue, i) => (isOne(clue, i) ? [i] : [])));
}

function isForeign(
  { said, address, goesOn }: Clues,
  { words, shared }: Cohesion = { words: 0, shared: 0 },
  besideSigned = false,
): boolean {
  if (said === "named") return false;
  const share = words > 0 ? shared / words : 0;
  const isShort = words <= NEIGHBOUR.mostWords && share < NEIGHBOUR.share;
  if (besideSigned && (address === "command" || isShort)) return true;
  const form = address ?? "tells";
  if (form === "tells" && (said !== null || goesOn)) return false;
  return words >= FEWEST_WORDS[form] && share < LEAST_SHARE[form];
}

function isGuide(clues: readonly Clues[]): boolean {
  const addressed = clues.filter(({ signed, address }) => !signed && address !== null);
  return addressed.length > clues.length * MOST_ADDRESSED;
}

const asTold = (clue: Clues): Clues => ({ ...clue, address: null });

/** Whether cohesion says anything in this article. */
function isTelling(cohesion: readonly Cohesion[]): boolean {
  const lonely = cohesion.filter(
    ({ words, shared }) => words >= FEWEST_WORDS.tells && shared < words * LEAST_SHARE.tells,
  );
  return cohesion.length >= FEWEST_SENTENCES && lonely.length <= cohesion.length * MOST_LONELY;
}
