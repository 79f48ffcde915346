import { foldText } from "../search/fold-text.ts";
import type { Follow } from "../store/tenants.ts";
import type { StoryArticle } from "./story-article.ts";

/** A name that so many of a story's articles have is what it is about, not a remark of one. */
const SHARE = 0.5;
/** Characters of an article that say what it is about. */
const LEAD = 400;

/**
 * What is followed and a story speaks of: its words stand in a headline, in one name of at least half of the articles,
 * or in their first words. In any script and form: who follows Peskov gets Пескова.
 */
export function findFollowed(
  articles: readonly StoryArticle[],
  follows: readonly Follow[],
): readonly Follow[] {
  if (follows.length === 0) return [];
  const titles = articles.map(({ title }) => new Set(foldText(title ?? "")));
  const names = articles.map((article) =>
    [...article.names, article.text.slice(0, LEAD)].map((name) => new Set(foldText(name))),
  );
  return follows.filter(({ name, key }) => {
    const words = [...foldText(name)];
    if (words.length === 0) return key !== "" && titles.some((title) => title.has(key));
    const isIn = (held: ReadonlySet<string>): boolean => words.every((word) => held.has(word));
    const holders = names.filter((each) => each.some(isIn)).length;
    return titles.some(isIn) || holders >= SHARE * articles.length;
  });
}
