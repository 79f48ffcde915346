import { byTime } from "./article-order.ts";
import type { Cluster } from "./cluster-stories.ts";
import type { StoryArticle } from "./story-article.ts";

/** An article with so much of the longest one's text tells the story as well; the earliest of these leads. */
const COMPLETE = 0.6;
/** Best first. */
const GRADES = ["full", "partial", "teaser", "none"] as const;
const gradeOf = ({ grade = "full" }: StoryArticle) => grade;

/**
 * The article that a story is told by: fully read before partly read, an original before what several outlets carry,
 * then the earliest of those that are complete. Has a headline if any of that grade has one.
 */
export function leadOfStory<A extends StoryArticle>({ items }: Pick<Cluster<A>, "items">): A {
  const originals = items.flatMap(([first]) => (first === undefined ? [] : [first]));
  const all = items.flat();
  const best = GRADES.find((grade) => all.some((article) => gradeOf(article) === grade));
  const ofBest = (articles: readonly A[]) =>
    articles.filter((article) => gradeOf(article) === best);
  const own = items.flatMap((copies) => (copies.length === 1 ? copies : []));
  const candidates = [own, originals, all].map(ofBest).find((found) => found.length > 0) ?? all;
  const titled = candidates.filter(({ title }) => title !== null);
  const chosen = titled.length > 0 ? titled : candidates;
  const longest = Math.max(...chosen.map(({ text }) => text.length));
  return chosen.filter(({ text }) => text.length >= COMPLETE * longest).sort(byTime)[0] as A;
}
