import type { Readable } from "../answers/readable.ts";
import type { Reading, Scope, Selection } from "../command.ts";
import { count } from "./count.ts";
import { sinceLabel } from "./date-label.ts";

/**
 * What was searched, for a card that found nothing: "Searched: the article Night Tram Approved, all 26 sentences.",
 * "Searched: 214 articles of 12 feeds since 26 October 2026."
 */
export function searched(selection: Readable): string {
  const { closed = 0, origin, readings } = selection;
  if (closed === 0) return searchedWhole(selection);
  const those = closed === 1 ? "one article" : `${closed} articles`;
  // Of those that are followed only some were looked at one by one: how many of all are closed nobody has counted.
  const rest =
    origin === "followed"
      ? "Articles of which only the beginning could be read were not searched."
      : `Of ${those} only the beginning could be read: not searched.`;
  return readings.length > 0 ? `${searchedWhole(selection)} ${rest}` : rest;
}

function searchedWhole({ readings, origin, scope }: Selection): string {
  if (scope?.outlet && readings.length === 0) {
    return `Of outlets named “${scope.outlet}” no article was found, in ${count(scope.feeds, "feed")}${sinceWords(scope)}.`;
  }
  if (scope) return `Searched: ${scopeLabel(scope)}.`;
  const sentences = readings.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
  const kind = origin === "sample" ? "the bundled sample article" : "the article";
  const [only] = readings;
  const what = only && readings.length === 1 ? titleOr(kind, only) : `${readings.length} articles`;
  return readings.length > 0
    ? `Searched: ${what}, all ${sentences} sentences.`
    : "No article of those opened here is of the time and outlet asked for.";
}

/** "214 articles of 12 feeds since 26 October 2026", "all articles of outlets named “herald”": these are not counted */
function scopeLabel({ articles, feeds, since, outlet }: Scope): string {
  const from = sinceWords({ since });
  if (outlet !== null) return `all articles of outlets named “${outlet}”${from}`;
  return `${count(articles, "article")} of ${count(feeds, "feed")}${from}`;
}

const sinceWords = ({ since }: Pick<Scope, "since">): string =>
  since === null ? "" : ` since ${sinceLabel(since)}`;

const titleOr = (kind: string, { analysis }: Reading): string =>
  analysis.title === null ? kind : `${kind} ${analysis.title}`;

/** "The article does not say", "None of the 3 articles says". @param verb without its ending: "say" */
export function doNot(verb: string, { readings, scope }: Selection): string {
  // How many articles those outlets have is not counted.
  if (scope && scope.outlet !== null)
    return `No article of outlets named “${scope.outlet}” ${verb}s`;
  const articles = scope?.articles ?? readings.length;
  if (articles === 1) return `The article does not ${verb}`;
  return articles === 0 ? `No article here ${verb}s` : `None of the ${articles} articles ${verb}s`;
}
