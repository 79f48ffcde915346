import { ANALYSER } from "../analysis.ts";
import type { Parts } from "./parts.ts";

/** Articles that are read again between two looks at the database. */
const BATCH = 50;

/**
 * Reads again all articles that another version of the analyser has read, oldest work first. Each is put back by itself, so
 * that it can be interrupted and goes on where it was.
 * @param given versions that were given to the parser before: one that it cannot read comes back each time
 * @returns how many were read again
 */
export async function rebuild(
  { store, parser, progress }: Parts,
  given: Set<string>,
  signal: AbortSignal,
): Promise<number> {
  let renewed = 0;
  let stage: ReturnType<typeof progress.stage> | null = null;
  while (!signal.aborted) {
    const stale = await store.articles.stale(ANALYSER, BATCH);
    const left = stale.filter(({ id, version }) => !given.has(`${version} ${id}`));
    if (left.length === 0) break;
    stage ??= progress.stage("Reading articles again, because the analysis has changed");
    for (const { id, version, article } of left) {
      if (signal.aborted) break;
      given.add(`${version} ${id}`);
      const read = await parser.again(article).catch(() => null);
      if (!read) continue;
      await store.articles.renew({ id, version }, read, ANALYSER);
      renewed++;
      stage.step(article.title ?? id);
    }
  }
  stage?.end(`${renewed} read again`);
  return renewed;
}
