import type { Answer, FollowedName, FollowsAnswer } from "../answer.ts";
import type { Follow } from "../store/tenants.ts";
import { answerWithoutArticles } from "./answer-without-articles.ts";

/** What is followed, and what has just become of one of it. */
export function answerFollows(
  command: "follow" | "unfollow",
  done: Pick<FollowsAnswer, "name" | "outcome">,
  follows: readonly Follow[],
): Answer<FollowsAnswer> {
  const options = done.name === null ? {} : { name: done.name };
  const answer = { ...done, follows: followedNames(follows) };
  return answerWithoutArticles(command, options, answer);
}

/** People and topics by name, with the time since when they are followed. */
export function followedNames(follows: readonly Follow[]): readonly FollowedName[] {
  return follows
    .map(({ name, addedAt }) => ({ name, since: new Date(addedAt).toISOString() }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
