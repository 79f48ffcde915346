import type { VersionOf } from "../store/articles.ts";
import type { ToldStory } from "../store/tenants.ts";
import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";

/** Stories as they were last told in a place, and since when they are told there. */
export function toldStories(engine: Engine): Pick<Store["tenants"], "told" | "saveTold"> {
  return {
    told: (tenant, place, since) =>
      engine.asTenant(
        tenant,
        async (db) => {
          const rows = await db
            .selectFrom("told_stories")
            .selectAll()
            .where("tenant", "=", tenant)
            .where("place", "=", place)
            .where("told_at", ">=", since)
            .orderBy("told_at", "desc")
            .orderBy("id")
            .execute();
          return rows.map((row) => ({
            id: row.id,
            headline: row.headline,
            articles: JSON.parse(row.articles) as readonly VersionOf[],
            firstToldAt: row.first_told_at,
            toldAt: row.told_at,
          }));
        },
        "read",
      ),
    saveTold: (tenant, place, stories) =>
      engine.asTenant(tenant, async (db) => {
        for (const story of stories) {
          const { last, first_told_at } = storyColumns(story);
          await db
            .insertInto("told_stories")
            .values({ tenant, place, id: story.id, first_told_at, ...last })
            .onConflict((conflict) => conflict.columns(["tenant", "place", "id"]).doUpdateSet(last))
            .execute();
        }
      }),
  };
}

function storyColumns({ headline, articles, firstToldAt, toldAt }: ToldStory) {
  const versions = JSON.stringify(articles.map(({ id, version }) => ({ id, version })));
  return { first_told_at: firstToldAt, last: { headline, articles: versions, told_at: toldAt } };
}
