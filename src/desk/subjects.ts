import type { Reading } from "../command.ts";
import { UserError } from "../errors.ts";
import { type Place, placeKey } from "../place.ts";
import type { VersionOf } from "../store/articles.ts";
import type { Store } from "../store.ts";

// Analyses are large: the place that opened its articles the longest ago is asked of the database again.
const MOST_PLACES = 1000;

/** What places talk about. */
export type Subjects = {
  /** null: nothing was opened there. */
  of(place: Place): Promise<readonly Reading[] | null>;
  set(place: Place, readings: readonly Reading[]): Promise<void>;
  clear(place: Place): Promise<void>;
};

/** A run of the command line is a conversation of its own: what it opens is no subject of the next one. */
const isLasting = ({ surface }: Place): boolean => surface !== "command-line";

/**
 * The articles that were opened in each place. Those that are kept outlive a restart, in the version that was opened; a local
 * file does not, for it may have changed.
 */
export function createSubjects(store: () => Promise<Store | null>): Subjects {
  const opened = new Map<string, readonly Reading[] | null>();
  const remember = (key: string, readings: readonly Reading[] | null): void => {
    opened.delete(key);
    opened.set(key, readings);
    const [oldest] = opened.keys();
    if (opened.size > MOST_PLACES && oldest !== undefined) opened.delete(oldest);
  };
  const save = async (place: Place, key: string, articles: readonly VersionOf[]) => {
    if (!isLasting(place)) return;
    const kept = await store();
    await kept?.tenants.savePlace(place.tenant, key, articles, Date.now());
  };
  /** A restart shall not bring back what was opened before a file; but a file can be read without a database. */
  const forget = async (place: Place, key: string): Promise<void> => {
    if (!isLasting(place)) return;
    try {
      const kept = await store();
      const before = await kept?.tenants.place(place.tenant, key);
      if (before?.length) await save(place, key, []);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
    }
  };
  return {
    async of(place) {
      const key = placeKey(place);
      const known = opened.get(key);
      if (known !== undefined || !isLasting(place)) return known ?? null;
      const kept = await store();
      const articles = await kept?.tenants.place(place.tenant, key);
      const readings = articles?.length ? await kept?.articles.load(articles) : null;
      // Nothing is remembered of a place that has opened nothing: another process may open something for it.
      if (!readings?.length) return null;
      remember(key, readings);
      return readings;
    },
    async set(place, readings) {
      const key = placeKey(place);
      const versions = readings.map(versionOf);
      const areKept = versions.every((version) => version !== null);
      // What was not kept is not talked about either: an answer that failed has set no subject.
      if (areKept) await save(place, key, versions);
      remember(key, readings);
      if (!areKept) await forget(place, key);
    },
    async clear(place) {
      const key = placeKey(place);
      await save(place, key, []);
      remember(key, null);
    },
  };
}

const versionOf = ({ article, kept }: Reading): VersionOf | null =>
  kept?.version ? { id: article.id, version: kept.version } : null;
