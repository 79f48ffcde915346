import { titleOf } from "../title-of.ts";
import type { Story } from "./story.ts";

/** What a story is called: the headline of the article that leads it, else of any, else its first sentence. */
export function headlineOf({ lead, readings }: Story): string {
  const title = lead.article.title ?? readings.find(({ article }) => article.title)?.article.title;
  return title ?? lead.analysis.summary[0]?.text ?? titleOf(lead.article);
}
