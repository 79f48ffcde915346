import { nameKey } from "../search/name-key.ts";
import type { StoryArticle } from "./story-article.ts";

/** Fewer names tell nothing. */
const FEWEST_NAMES = 2;
/** A copy may be cut and framed; what is left of it still names what the whole names. */
const SHARED = 0.7;

/**
 * Whether two texts name the same people and places, as copies do. "Council of Ashcombe to dredge its harbour" and the same report
 * of Dunmere come from one template and share most of their words: they are two items all the same. Where names are not known
 * nothing speaks against it.
 */
export function nameTheSame(one: StoryArticle, other: StoryArticle): boolean {
  const [few = NONE, many = NONE] = [keysOf(one), keysOf(other)].sort((a, b) => a.size - b.size);
  if (few.size < FEWEST_NAMES) return true;
  const shared = [...few].filter((key) => many.has(key)).length;
  return shared >= SHARED * few.size;
}

const NONE: ReadonlySet<string> = new Set();

const keysOf = ({ names }: StoryArticle): ReadonlySet<string> =>
  new Set(names.map((name) => nameKey(name)));
