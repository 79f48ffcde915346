import { analyse } from "../../src/analysis/analyse.ts";
import type { Reading, Selection } from "../../src/command.ts";
import type { Grade, Wall } from "../../src/format.ts";

/** An article of an outlet that does not exist, as the store would keep it. */
export type Printed = {
  readonly outlet: string;
  readonly title: string;
  /** "2026-11-24T18:00:00Z" */
  readonly at: string;
  readonly text: string;
  readonly version?: number;
  /** When the corrected version was read. */
  readonly corrected?: string;
  readonly grade?: Grade;
  readonly wall?: Wall;
};

/** A reading as the desk hands it over. */
export function readingOfNews(printed: Printed): Reading {
  const { outlet, title, at, text, version = 1, grade = "full", wall = null } = printed;
  const host = outlet.toLowerCase().replaceAll(" ", "-");
  const url = `https://${host}.example/${at.slice(0, 10)}/${title.toLowerCase().replace(/\W+/g, "-")}`;
  const article = {
    id: url,
    title,
    text: grade === "teaser" ? title : `${title}\n\n${text}`,
    url,
    publisher: outlet,
    byline: null,
    published: at,
    language: "en",
  };
  const datedAt = Date.parse(at);
  const kept = {
    version,
    grade,
    wall,
    firstReadAt: datedAt + 600_000,
    readAt: printed.corrected ? Date.parse(printed.corrected) : datedAt + 600_000,
    datedAt,
  };
  return { article, analysis: analyse(article), suspect: [], kept };
}

/** What the desk answers with for a tenant that follows some feeds: newest first. */
export function followed(printed: readonly Printed[], since: string): Selection {
  const readings = printed
    .map(readingOfNews)
    .sort((a, b) => (b.kept?.datedAt ?? 0) - (a.kept?.datedAt ?? 0));
  const scope = {
    feeds: 5,
    articles: readings.length,
    since: Date.parse(since),
    outlet: null,
  };
  return { readings, origin: "followed", scope };
}
