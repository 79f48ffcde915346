import type { Answer, FollowedName, SourceStanding } from "../answer.ts";
import type { PollReport, Standing } from "../following.ts";
import type { Follow, SourceState } from "../store/tenants.ts";
import { answerWithoutArticles } from "./answer-without-articles.ts";
import { followedNames } from "./follows.ts";
import { sourceStanding, troubledFirst } from "./sources-standing.ts";

export type StatusAnswer = {
  readonly standing: Standing;
  readonly sources: readonly SourceStanding[];
  readonly follows: readonly FollowedName[];
  /** What asking the feeds that were due has brought; null: they were not asked now. */
  readonly poll: PollReport | null;
};

/** What a status is made of. */
export type StatusParts = {
  readonly standing: Standing;
  readonly states: readonly SourceState[];
  readonly follows: readonly Follow[];
  /** null: the feeds were not asked now. */
  readonly poll: PollReport | null;
};

/** How everything that is followed is doing, what is in trouble first. */
export function answerStatus(
  options: Readonly<Record<string, unknown>>,
  { standing, states, follows, poll }: StatusParts,
): Answer<StatusAnswer> {
  return answerWithoutArticles("status", options, {
    standing,
    sources: troubledFirst(states.map(sourceStanding)),
    follows: followedNames(follows),
    poll,
  });
}
