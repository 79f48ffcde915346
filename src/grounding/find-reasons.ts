import { coverageOf, isCovered } from "./coverage.ts";
import { findClaimedQuotations } from "./find-claimed-quotations.ts";
import { findClaimedSpeakers } from "./find-claimed-speakers.ts";
import { differsInNegation } from "./find-negations.ts";
import { foldText } from "./fold-text.ts";
import { keepsNames } from "./keeps-names.ts";
import type { Passage } from "./passage.ts";
import type { Reason } from "./reasons.ts";
import type { CitedSentence, Source } from "./source.ts";
import { areDatesSupported } from "./supports-date.ts";
import { isNameSupported } from "./supports-name.ts";
import { whyNumberFails } from "./supports-number.ts";
import { isQuotationSupported } from "./supports-quotation.ts";
import { whySpeakerFails } from "./supports-speaker.ts";

/** Why one sentence of the article, with its title, does not bear a claim out; empty when it does. */
export function findReasons(
  claim: Passage,
  cited: CitedSentence,
  source: Source,
): ReadonlySet<Reason> {
  const reasons = new Set<Reason>();
  const { passage } = cited;
  const add = (reason: Reason | null) => {
    if (reason !== null) reasons.add(reason);
  };
  const isQuoted = findClaimedQuotations(claim.text).every(
    (words) => isQuotationSupported(words, cited.quotedLines) || isMarkedAlike(words, passage),
  );
  if (!isQuoted) add("quote-not-in-source");
  for (const reason of speakerReasons(claim, cited, source)) add(reason);
  for (const number of claim.numbers)
    add(whyNumberFails(number, passage.numbers, source.title?.numbers ?? []));
  const isAddition = source.title !== null && keepsNames(claim, passage, cited.present);
  if (!areNamesSupported(claim, cited, isAddition ? source : null)) add("name-not-in-source");
  if (!areDatesSupported(claim.dates, { ...passage, moments: cited.moments }, titleDates(source)))
    add("date-not-in-source");
  if (differsInNegation(claim.negations, passage.negations)) add("negation-differs");
  const coverage = coverageOf(claim, passage, source.title, cited.present, source.words.weigh);
  if (!isCovered(coverage)) add("too-little-in-common");
  return reasons;
}

const titleDates = ({ title }: Source) => (title === null ? null : { ...title, moments: [] });

/** The sentence has the same words between the same marks, however the marks pair up. */
function isMarkedAlike(words: string, { folded }: Passage): boolean {
  const inner = foldText(words);
  const at = folded.indexOf(`"${inner}`);
  return at >= 0 && /^(?:|.*[ ([-])$/u.test(folded.slice(Math.max(0, at - 1), at));
}

function speakerReasons(
  claim: Passage,
  { spoken }: CitedSentence,
  source: Source,
): readonly Reason[] {
  if (source.analysis.language !== "en" || spoken.quotes.length === 0 || claim.names.length === 0)
    return [];
  return findClaimedSpeakers(claim.text).flatMap((said) => whySpeakerFails(said, spoken) ?? []);
}

function areNamesSupported(claim: Passage, cited: CitedSentence, source: Source | null): boolean {
  const text = { ...cited.passage, entities: cited.present };
  const title = source?.title ? { ...source.title, entities: source.inTitle } : null;
  return claim.names.every(
    (run) => isNameSupported(run, text) || (title !== null && isNameSupported(run, title)),
  );
}
