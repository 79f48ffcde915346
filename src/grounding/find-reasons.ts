import { coverageOf, isCovered } from "./coverage.ts";
import { dropsHedge } from "./drops-hedge.ts";
import { findClaimedQuotations } from "./find-claimed-quotations.ts";
import { findClaimedSpeakers } from "./find-claimed-speakers.ts";
import { differsInNegation } from "./find-negations.ts";
import { haveScoresChanged } from "./have-scores-changed.ts";
import { keepsNames } from "./keeps-names.ts";
import { areNamesExchanged } from "./names-exchanged.ts";
import type { Passage } from "./passage.ts";
import type { Reason } from "./reasons.ts";
import { saysOpposite } from "./says-opposite.ts";
import type { CitedSentence, Source } from "./source.ts";
import { areDatesSupported } from "./supports-date.ts";
import { isNameSupported, isRoleOf } from "./supports-name.ts";
import { whyNumberFails } from "./supports-number.ts";
import { isQuotationSupported, quotedLine } from "./supports-quotation.ts";
import { whySpeakerFails } from "./supports-speaker.ts";
import { areValuesExchanged } from "./values-exchanged.ts";

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
  if (!areQuotationsSupported(claim, cited)) add("quote-not-in-source");
  for (const reason of speakerReasons(claim, cited, source)) add(reason);
  for (const number of claim.numbers)
    add(whyNumberFails(number, passage.numbers, source.title?.numbers ?? []));
  if (haveScoresChanged(claim.folded, passage.folded) || areValuesExchanged(claim, passage))
    add("number-not-in-source");
  const isAddition = source.title !== null && keepsNames(claim, passage, cited.present);
  const areNamed =
    areNamesSupported(claim, cited, isAddition ? source : null) &&
    !areNamesExchanged(claim.words, passage.words, cited.present);
  if (!areNamed) add("name-not-in-source");
  if (!areDatesSupported(claim.dates, { ...passage, moments: cited.moments }, titleDates(source)))
    add("date-not-in-source");
  const isContrary =
    differsInNegation(claim.negations, passage.negations) ||
    saysOpposite(claim.words, passage.words);
  if (isContrary) add("negation-differs");
  if (dropsHedge(claim, passage)) add("hedge-dropped");
  const coverage = coverageOf(claim, passage, source.title, cited.present, source.words.weigh);
  if (!isCovered(coverage)) add("too-little-in-common");
  return reasons;
}

const titleDates = ({ title }: Source) => (title === null ? null : { ...title, moments: [] });

/** A claim's marks pair up as the sentence's do when it stands alone, or in its paragraph. */
function areQuotationsSupported(claim: Passage, cited: CitedSentence): boolean {
  const { paired, stray, single } = findClaimedQuotations(claim.text);
  if (paired.length + stray.length + single.length === 0) return true;
  const alone = findClaimedQuotations(cited.passage.text);
  const lines = [...cited.quotedLines, ...alone.paired.map(quotedLine)];
  const strayLines = [...lines, ...alone.stray.map(quotedLine)];
  const singleLines = [...lines, ...alone.single.map(({ longest }) => quotedLine(longest))];
  return (
    paired.every((words) => isQuotationSupported(words, lines)) &&
    stray.every((words) => isQuotationSupported(words, strayLines)) &&
    single.every(({ shortest }) => isQuotationSupported(shortest, singleLines))
  );
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
    (run, i) =>
      isNameSupported(run, text) ||
      (title !== null && isNameSupported(run, title)) ||
      isRoleOf(run, claim.names[i + 1], cited.present),
  );
}
