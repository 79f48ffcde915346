import type { Reading, Selection } from "../command.ts";

/** What was searched, for a card that found nothing: "Searched: Night Tram Approved, all 26 sentences." */
export function searched({ readings, origin }: Selection): string {
  const sentences = readings.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
  const kind = origin === "sample" ? "the bundled sample article" : "the article";
  const [only] = readings;
  const what = only && readings.length === 1 ? titleOr(kind, only) : `${readings.length} articles`;
  return `Searched: ${what}, all ${sentences} sentences.`;
}

const titleOr = (kind: string, { analysis }: Reading): string =>
  analysis.title === null ? kind : `${kind} ${analysis.title}`;

/** "The article does not say.", "None of the 3 articles says." @param verb without its ending: "say" */
export function doNot(verb: string, { readings }: Selection): string {
  return readings.length > 1
    ? `None of the ${readings.length} articles ${verb}s`
    : `The article does not ${verb}`;
}
