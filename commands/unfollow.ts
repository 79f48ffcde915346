import * as z from "zod";
import { answerFollows } from "../src/answers/follows.ts";
import { followBlocks, followTitle } from "../src/cards/follow-blocks.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "unfollow",
  task: "Follow",
  summary: "Ends what /follow began",
  example: "unfollow Peskov",
  options: z.object({
    name: z.string().trim().min(1).max(200).describe("Whom or what not to follow any more"),
  }),
  async run({ name }, { following }, asker) {
    const { name: ended } = await following.unfollow(name, asker);
    const follows = await following.follows(asker);
    const answer = answerFollows("unfollow", { name: ended, outcome: "unfollowed" }, follows);
    const card = { title: followTitle(answer.answer), blocks: followBlocks(answer.answer) };
    return { card, answer, failure: null };
  },
});
