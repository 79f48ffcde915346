import type { Scope, Selection, Wanted } from "../command.ts";
import { foldQuery } from "../search/fold-query.ts";
import { foldQuestion } from "../search/fold-question.ts";
import { nameKey } from "../search/name-key.ts";
import type { ArticleQuery } from "../store/articles.ts";
import type { Store } from "../store.ts";
import type { CountArticles } from "./remember-counts.ts";

/** One answer reads so many articles: more would make a card that nobody reads, and slow. */
const MOST_READINGS = 40;

/**
 * Articles of a tenant's feeds that a question is about, newest first. Where none has the name or the words, the newest ones
 * come instead, so that the answer can say what was searched and which names are near.
 * @returns null when the tenant follows no feed
 */
export async function findFollowed(
  { articles, tenants }: Pick<Store, "articles" | "tenants">,
  tenant: string,
  wanted: Wanted,
  countArticles: CountArticles,
): Promise<Selection | null> {
  const feeds = await tenants.countSources(tenant);
  if (feeds === 0) return null;
  const { since, outlet, most = MOST_READINGS } = wanted;
  const filter = {
    most,
    ...(since !== undefined && { since }),
    ...(outlet !== undefined && { outlet }),
  };
  const find = async (query: Partial<ArticleQuery>) =>
    articles.find(tenant, { ...filter, ...query });
  let ids: readonly string[] = [];
  for (const query of queriesOf(wanted)) {
    ids = await find(query);
    if (ids.length > 0) break;
  }
  if (ids.length === 0) ids = await find({});
  const readings = await articles.load(ids.map((id) => ({ id })));
  const scope: Scope = {
    feeds,
    articles: await countArticles(articles, tenant, since),
    since: since ?? null,
    outlet: outlet ?? null,
  };
  return { readings, origin: "followed", scope };
}

/** The ways to look for it, the surest first. */
function queriesOf({ name, about }: Wanted): readonly Partial<ArticleQuery>[] {
  const queries: Partial<ArticleQuery>[] = [];
  if (name !== undefined) {
    queries.push({ name: nameKey(name) }, { words: foldQuery(name) });
  }
  if (about !== undefined) queries.push({ anyWords: foldQuestion(about) });
  return queries.filter(({ words, anyWords }) => (words ?? anyWords)?.length !== 0);
}
