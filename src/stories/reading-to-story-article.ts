import type { Reading } from "../command.ts";
import type { StoryArticle } from "./story-article.ts";

/** An article of a story, with the reading behind it. */
export type ReadStoryArticle = StoryArticle & { readonly reading: Reading };

/** A reading in the shape in which stories are found: its furniture is left out, its names are those of the analysis. */
export function readingToStoryArticle(reading: Reading): ReadStoryArticle {
  const { article, analysis, kept } = reading;
  const furniture = new Set(analysis.furniture);
  const own = analysis.sentences.filter((_, sentence) => !furniture.has(sentence));
  const named = [...analysis.people, ...analysis.organisations, ...analysis.places];
  const stated = article.published === null ? Number.NaN : Date.parse(article.published);
  return {
    id: article.id,
    version: kept?.version ?? 1,
    title: article.title,
    text: own.map((span) => analysis.text.slice(...span)).join("\n"),
    language: analysis.language,
    at: kept?.datedAt ?? (Number.isNaN(stated) ? null : stated),
    names: named.map(({ name }) => name),
    url: article.url,
    outlet: article.publisher,
    grade: kept?.grade ?? "full",
    reading,
  };
}
