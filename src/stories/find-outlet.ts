import { hostKey } from "./host-key.ts";
import type { StoryArticle } from "./story-article.ts";

/** By what an article's outlet is told from others: its name, else its host; an article without either is its own. */
export function findOutlet({
  id,
  outlet,
  url,
}: Pick<StoryArticle, "id" | "outlet" | "url">): string {
  if (outlet?.trim()) return outlet.trim().toLowerCase();
  try {
    return hostKey(new URL(url ?? ""));
  } catch {
    return id;
  }
}
