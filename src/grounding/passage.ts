import type { Amount } from "./amount.ts";
import { contentKeys } from "./content-keys.ts";
import { findClaimedNames, type KnownWords, type NameRun } from "./find-claimed-names.ts";
import { type Dates, findDates } from "./find-dates.ts";
import { findNegations, type Negations } from "./find-negations.ts";
import { findNumbers } from "./find-numbers.ts";
import { findWords, type Word } from "./find-words.ts";
import { foldText } from "./fold-text.ts";
import { nameKey } from "./name-key.ts";

/** A claim, a sentence or a title as the rules compare them. */
export type Passage = {
  readonly text: string;
  readonly folded: string;
  readonly lower: string;
  readonly words: readonly Word[];
  /** Stems of its content words. */
  readonly content: ReadonlySet<string>;
  /** The name keys of its words in order, each between blanks. */
  readonly keyLine: string;
  readonly names: readonly NameRun[];
  /** Counts, years and ordinals, and the days of whole dates. */
  readonly numbers: readonly Amount[];
  readonly dates: Dates;
  readonly negations: Negations;
};

/** Reads a short text for comparing. */
export function readPassage(text: string, known: KnownWords): Passage {
  const folded = foldText(text);
  const words = findWords(folded);
  const dates = findDates(folded, words);
  return {
    text,
    folded,
    lower: folded.toLowerCase(),
    words,
    content: new Set(words.flatMap(contentKeys)),
    keyLine: keyLineOf(words),
    names: findClaimedNames(folded, words, known),
    numbers: markDays(findNumbers(folded, words), dates),
    dates,
    negations: findNegations(folded, words),
  };
}

/** " the riverton council of ukraine " */
function keyLineOf(words: readonly Word[]): string {
  return ` ${words.map(({ text }) => nameKey(text)).join(" ")} `;
}

/** The 4 of "March 4" is no count; its year stays, for years are compared as they stand. */
function markDays(numbers: readonly Amount[], { spans }: Dates): readonly Amount[] {
  if (spans.length === 0) return numbers;
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let next = 0;
  return numbers.map((number) => {
    const { kind, start } = number;
    while ((sorted[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isInside = (sorted[next]?.[0] ?? start + 1) <= start;
    if (!isInside) return number;
    return { ...number, kind: kind === "year" ? kind : ("day" as const), isDated: true };
  });
}
