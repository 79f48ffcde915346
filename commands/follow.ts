import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { answerFollows } from "../src/answers/follows.ts";
import { followBlocks, followTitle } from "../src/cards/follow-blocks.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "follow",
  task: "Follow",
  summary: "A person, organisation, place or topic that digests put first",
  example: "follow Peskov",
  options: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("Whom or what to follow; without it all that is followed"),
  }),
  async run({ name }, { following }, asker) {
    const done = name === undefined ? null : await following.follow(name, asker);
    const outcome = done === null ? "listed" : done.already ? "already" : "followed";
    const follows = await following.follows(asker);
    const answer = answerFollows("follow", { name: done?.name ?? null, outcome }, follows);
    const card = { title: followTitle(answer.answer), blocks: followBlocks(answer.answer) };
    return { card, answer, failure: null };
  },
  suggest: ({ readings }) => entityNames(readings, ["person", "organisation", "place"]),
});
