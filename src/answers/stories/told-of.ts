import type { VersionOf } from "../../store/articles.ts";
import type { ToldStory } from "../../store/tenants.ts";
import { headlineOf } from "./headline-of.ts";
import type { Story } from "./story.ts";

/** What is remembered of a story that was told: with all its articles, so that the next digest tells what came since. @param remembered what was remembered until now @param now epoch milliseconds */
export function toldOf(story: Story, remembered: readonly ToldStory[], now: number): ToldStory {
  const { id, readings } = story;
  const told = remembered.find((one) => one.id === id);
  const versions = readings.map(
    ({ article, kept }): VersionOf => ({ id: article.id, version: kept?.version ?? 1 }),
  );
  const present = new Set(versions.map((one) => one.id));
  const before = (told?.articles ?? []).filter((one) => !present.has(one.id));
  return {
    id,
    headline: headlineOf(story),
    articles: [...versions, ...before],
    firstToldAt: told?.firstToldAt ?? now,
    toldAt: now,
  };
}
