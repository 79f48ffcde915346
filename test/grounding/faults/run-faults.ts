import type { Analysis } from "../../../src/analysis.ts";
import { judgeClaim } from "../../../src/grounding/judge-claim.ts";
import { readSource } from "../../../src/grounding/source.ts";
import type { Fault, Place } from "./fault.ts";
import { HARMLESS } from "./harmless.ts";
import { droppedHedge, oppositeWord } from "./meaning-faults.ts";
import { exchangedNames, foreignName, swappedName, swappedSpeaker } from "./name-faults.ts";
import {
  changedCurrency,
  changedNumber,
  changedNumberWord,
  changedScale,
  changedUnit,
  exchangedNumbers,
  shiftedYear,
  swappedNumber,
} from "./number-faults.ts";
import {
  addedLink,
  addedNegation,
  changedDateWord,
  droppedNegation,
  obeyedInjection,
} from "./other-faults.ts";
import { changedQuoteWord, droppedQuoteWord, inventedQuote } from "./quote-faults.ts";
import { seeded } from "./random.ts";

const FAULTS: Readonly<Record<string, Fault>> = {
  "changed quote word": changedQuoteWord,
  "dropped quote word": droppedQuoteWord,
  "invented quote": inventedQuote,
  "swapped speaker": swappedSpeaker,
  "foreign name": foreignName,
  "in-article name swap": swappedName,
  "two names exchanged": exchangedNames,
  "changed number": changedNumber,
  "in-article number swap": swappedNumber,
  "two numbers exchanged": exchangedNumbers,
  "number word": changedNumberWord,
  "year ± 1": shiftedYear,
  unit: changedUnit,
  currency: changedCurrency,
  "million/billion": changedScale,
  "date word": changedDateWord,
  "opposite word": oppositeWord,
  "hedge dropped": droppedHedge,
  "negation added": addedNegation,
  "negation dropped": droppedNegation,
  "added link": addedLink,
  "obeyed injection": obeyedInjection,
};

/** How often each row was tried, and how often the gate did not say "supported". */
export type Tally = {
  readonly row: string;
  readonly isHarmless: boolean;
  tried: number;
  flagged: number;
  readonly examples: string[];
};

const MOST_EXAMPLES = 12;

/** Puts every fault, and every harmless change, into the sentences of articles that may be cited. */
export function runFaults(analyses: readonly Analysis[], seed = 7): readonly Tally[] {
  const random = seeded(seed);
  const rows = [
    ...Object.entries(FAULTS).map(([row, fault]) => ({ row, fault, isHarmless: false })),
    ...Object.entries(HARMLESS).map(([row, fault]) => ({ row, fault, isHarmless: true })),
  ].map(({ row, fault, isHarmless }) => ({
    fault,
    tally: { row, isHarmless, tried: 0, flagged: 0, examples: [] as string[] },
  }));
  for (const analysis of analyses) {
    const source = readSource(analysis);
    analysis.sentences.forEach(([from, to], number) => {
      if (analysis.furniture.includes(number)) return;
      const sentence = analysis.text.slice(from, to);
      const place: Place = { analysis, number, sentence, from, random };
      for (const { fault, tally } of rows) {
        const claim = fault(place);
        if (claim === null || (!tally.isHarmless && claim === sentence)) continue;
        tally.tried++;
        const { verdict, reasons } = judgeClaim(claim, number, source);
        const isFlagged = verdict !== "supported";
        if (isFlagged) tally.flagged++;
        if (isFlagged === tally.isHarmless && tally.examples.length < MOST_EXAMPLES)
          tally.examples.push(`${reasons.join(" ")} | ${claim} | ${sentence}`);
      }
    });
  }
  return rows.map(({ tally }) => tally);
}
