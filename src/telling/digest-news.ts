import type { Answer, DigestAnswer } from "../answer.ts";
import { isTeaser } from "../answers/readable.ts";
import { answerStories, selectionOf } from "../answers/stories/answer-stories.ts";
import { findStories } from "../answers/stories/find-stories.ts";
import { roundOf } from "../answers/stories/round-of.ts";
import type { Story } from "../answers/stories/story.ts";
import type { StoryWriting } from "../answers/stories/tell-story.ts";
import { toldOf } from "../answers/stories/told-of.ts";
import type { Desk, Selection, Wanted } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Asker } from "../place.ts";
import type { ToldStory } from "../store/tenants.ts";

const DAY = 86_400_000;
// So long a story may go on: what was read before helps to see which story it is, and what is new in it.
const STORY_DAYS = 3 * DAY;
// Told stories are remembered so long.
const MEMORY = 14 * DAY;
// A day of some dozen feeds, with the days before; more is the work of seconds, and no digest shows it.
const MOST_READ = 500;
// A model compares so many outlets of a story: more are no clearer, and every one costs.
const MOST_COMPARED = 4;

const NOT_WRITTEN = { by: "rules", why: null } as const;

/** A digest of what is followed, still without the options that it answers. */
export type NewsDigest = {
  answer(options: Readonly<Record<string, unknown>>): Answer<DigestAnswer>;
  readonly selection: Selection;
};

/**
 * The digest of what the tenant follows, and what was told is remembered. null: nothing is followed here.
 * @param now epoch milliseconds
 * @param language to translate into (ISO 639-1)
 */
export async function digestNews(
  { since: asked, outlet }: Wanted,
  now: number,
  language: string | undefined,
  desk: Desk,
  asker: Asker,
): Promise<NewsDigest | null> {
  const { following, writer } = desk;
  const since = asked ?? now - DAY;
  const wanted = { since: since - STORY_DAYS, most: MOST_READ, ...(outlet && { outlet }) };
  const { readings, origin, scope } = await desk.news(asker, wanted);
  if (origin !== "followed") return null;
  const [follows, told, sources] = await Promise.all([
    following.follows(asker),
    following.told(asker, now - MEMORY),
    following.sources(asker),
  ]);
  const found = findStories({ readings, since, now, follows, told });
  const written = await Promise.all(
    found.shown.map((story) => write(story, language, writer, asker)),
  );
  const remembered = await remember(
    found.shown.map((story) => toldOf(story, told, now)),
    following,
    asker,
  );
  const title =
    asked === undefined ? "Digest of the last 24 hours" : `Digest since ${isoMinute(since)}`;
  const articles = newer(readings, since);
  const looked = { since, until: now, articles, outlet: outlet ?? null, remembered };
  const round = roundOf(title, found, sources, looked);
  return {
    answer: (options) => answerStories(options, found.shown, written, round),
    selection: { ...selectionOf(found.shown), ...(scope && { scope: { ...scope, since } }) },
  };
}

/** A digest that is written is shown, whatever becomes of its memory: a full disk shall cost the reader no news. */
async function remember(
  stories: readonly ToldStory[],
  following: Desk["following"],
  asker: Asker,
): Promise<boolean> {
  if (stories.length === 0) return true;
  try {
    await following.saveTold(asker, stories);
    return true;
  } catch (failure) {
    if (failure instanceof UserError) return false;
    throw failure;
  }
}

const isoMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

const newer = (readings: Selection["readings"], since: number): number =>
  readings.filter(({ kept }) => (kept?.datedAt ?? since) >= since).length;

/** What a model writes of a story: of its lead, and of its outlets side by side. Translated, the sides would be no quotes of them. */
async function write(
  story: Story,
  language: string | undefined,
  writer: Desk["writer"],
  asker: Asker,
): Promise<StoryWriting> {
  const own = story.readings.filter(
    (reading) => !isTeaser(reading) && !story.copyOf.has(reading.article.id),
  );
  const [digest, compared] = await Promise.all([
    isTeaser(story.lead) ? NOT_WRITTEN : writer.digest(story.lead, asker, language),
    language === undefined && own.length > 1
      ? writer.compare(own.slice(0, MOST_COMPARED), asker)
      : NOT_WRITTEN,
  ]);
  return { digest, compared };
}
