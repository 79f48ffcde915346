import type { Reading, Scope, Selection } from "../command.ts";
import { count } from "./count.ts";
import { dayLabel } from "./date-label.ts";

/**
 * What was searched, for a card that found nothing: "Searched: the article Night Tram Approved, all 26 sentences.",
 * "Searched: 214 articles of 12 feeds since 26 October 2026."
 */
export function searched(selection: Selection): string {
  const { readings, origin, scope } = selection;
  if (scope) return `Searched: ${scopeLabel(scope)}.`;
  const sentences = readings.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
  const kind = origin === "sample" ? "the bundled sample article" : "the article";
  const [only] = readings;
  const what = only && readings.length === 1 ? titleOr(kind, only) : `${readings.length} articles`;
  return readings.length > 0
    ? `Searched: ${what}, all ${sentences} sentences.`
    : "No article of those opened here fits since and outlet.";
}

/** "214 articles of 12 feeds since 26 October 2026, of outlets named “herald” only" */
export function scopeLabel({ articles, feeds, since, outlet }: Scope): string {
  const from = since === null ? "" : ` since ${dayLabel(since)}`;
  const only = outlet === null ? "" : `, of outlets named “${outlet}” only`;
  return `${count(articles, "article")} of ${count(feeds, "feed")}${from}${only}`;
}

const titleOr = (kind: string, { analysis }: Reading): string =>
  analysis.title === null ? kind : `${kind} ${analysis.title}`;

/** "The article does not say", "None of the 3 articles says". @param verb without its ending: "say" */
export function doNot(verb: string, { readings, scope }: Selection): string {
  const articles = scope?.articles ?? readings.length;
  if (articles === 1) return `The article does not ${verb}`;
  return articles === 0 ? `No article here ${verb}s` : `None of the ${articles} articles ${verb}s`;
}
