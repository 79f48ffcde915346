import type { Answer, SourcesAnswer } from "../answer.ts";
import type { OpmlList } from "../feed.ts";
import type { Imported } from "../following.ts";
import type { SourceState } from "../store/tenants.ts";
import { answerWithoutArticles } from "./answer-without-articles.ts";
import { sourceStanding, troubledFirst } from "./sources-standing.ts";

type Options = Readonly<Record<string, unknown>>;

/** All feeds that are followed, by title; for their status those in trouble first. */
export function answerSourceList(
  options: Options,
  action: "list" | "status",
  states: readonly SourceState[],
): Answer<SourcesAnswer> {
  const standings = states.map(sourceStanding);
  const byTitle = standings.toSorted((a, b) =>
    (a.title ?? a.url).localeCompare(b.title ?? b.url, "en"),
  );
  const sources = action === "list" ? byTitle : troubledFirst(standings);
  return answerWithoutArticles("sources", options, { action, sources });
}

/** What an import would add; nothing is done yet. */
export function answerPreview(
  options: Options,
  { feeds, problems, known }: OpmlList & { readonly known: readonly string[] },
): Answer<SourcesAnswer> {
  const followed = new Set(known);
  const fresh = feeds
    .filter(({ url }) => !followed.has(url))
    .map(({ url, title }) => ({ url, title }));
  return answerWithoutArticles("sources", options, { action: "preview", fresh, known, problems });
}

/** What an import has done. */
export function answerImport(options: Options, imported: Imported): Answer<SourcesAnswer> {
  return answerWithoutArticles("sources", options, { action: "import", ...imported });
}
