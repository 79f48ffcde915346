import type { StoryArticle } from "../../../src/stories/story-article.ts";
import { article } from "../../stories/own-texts.ts";

type Row = {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly text: string;
};
type Cluster = (articles: readonly StoryArticle[]) => readonly (readonly StoryArticle[])[];

/** The same articles without their texts. */
export const titlesOnly = (articles: readonly StoryArticle[]): readonly StoryArticle[] =>
  articles.map((one) => ({ ...one, text: one.title ?? "" }));

/** Prints B-cubed (Bagga and Baldwin 1998) and pair F1 of a clustering, and the topics that it does worst on. */
export function scoreByTopic(name: string, rows: readonly Row[], cluster: Cluster): void {
  const groups = cluster(rows.map(({ id, title, text }) => article(id, text, { title })));
  const mine = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, at] as const)));
  const gold = count(rows.map(({ story }) => story));
  const sizes = count(rows.map(({ id }) => mine.get(id)));
  const both = count(rows.map(({ id, story }) => `${story} ${mine.get(id)}`));
  const each = rows.map(({ id, story }) => {
    const shared = both.get(`${story} ${mine.get(id)}`) ?? 0;
    return {
      topic: id.split("_")[0] ?? "",
      precision: shared / (sizes.get(mine.get(id)) ?? 1),
      recall: shared / (gold.get(story) ?? 1),
    };
  });
  const pairs = pairsOf(both);
  const pair = f1(pairs / pairsOf(sizes), pairs / pairsOf(gold));
  const topics = [...new Set(each.map(({ topic }) => topic))].map((topic) => {
    const own = each.filter((one) => one.topic === topic);
    return [topic, bCubed(own)] as const;
  });
  const worst = topics.sort((a, b) => a[1] - b[1]).slice(0, 5);
  console.log(
    `${name.padEnd(15)} B3 ${percent(bCubed(each))}  pair F1 ${percent(pair)}  ${groups.length} stories of ${gold.size}` +
      `  worst topics ${worst.map(([topic, score]) => `${topic}: ${percent(score)}`).join(", ")}`,
  );
}

const bCubed = (each: readonly { readonly precision: number; readonly recall: number }[]): number =>
  f1(mean(each.map(({ precision }) => precision)), mean(each.map(({ recall }) => recall)));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
const f1 = (p: number, r: number): number => (2 * p * r) / (p + r || 1);
const percent = (share: number): string => (100 * share).toFixed(1);

function count<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const pairsOf = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0) || 1;
