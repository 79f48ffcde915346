import type { Answer, FollowedName, SourceStanding } from "../answer.ts";
import type { PollReport } from "../following.ts";
import type { Follow, SourceState } from "../store/tenants.ts";
import { answerWithoutArticles } from "./answer-without-articles.ts";
import { followedNames } from "./follows.ts";
import { sourceStanding, troubledFirst } from "./sources-standing.ts";

export type StatusAnswer = {
  /** Articles that the feeds have brought and that are kept; one that two feeds brought counts for both. */
  readonly articles: number;
  readonly sources: readonly SourceStanding[];
  readonly follows: readonly FollowedName[];
  /** What asking the feeds that were due has brought; null: they were not asked now. */
  readonly poll: PollReport | null;
};

/** What a status is made of. */
export type StatusParts = {
  readonly states: readonly SourceState[];
  readonly follows: readonly Follow[];
  /** null: the feeds were not asked now. */
  readonly poll: PollReport | null;
};

/** How everything that is followed is doing, what is in trouble first. */
export function answerStatus(
  options: Readonly<Record<string, unknown>>,
  { states, follows, poll }: StatusParts,
): Answer<StatusAnswer> {
  return answerWithoutArticles("status", options, {
    articles: states.reduce((sum, { articles }) => sum + articles, 0),
    sources: troubledFirst(states.map(sourceStanding)),
    follows: followedNames(follows),
    poll,
  });
}
