import * as z from "zod";
import { answerStatus } from "../src/answers/status.ts";
import { count } from "../src/cards/count.ts";
import { statusBlocks } from "../src/cards/status-blocks.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "status",
  task: "Follow",
  summary: "How the feeds are doing: what was read, what fails and why, what comes next",
  example: "status",
  options: z.object({
    refresh: z.enum(["yes", "no"]).optional().describe("yes: ask the feeds that are due first"),
  }),
  async run(options, { following }, asker) {
    const poll = options.refresh === "yes" ? await following.refresh(asker) : null;
    const [standing, states, follows] = await Promise.all([
      following.standing(asker),
      following.sources(asker),
      following.follows(asker),
    ]);
    const answer = answerStatus(options, { standing, states, follows, poll });
    const failing = states.filter(({ why }) => why !== null).length;
    const title = failing > 0 ? `${count(failing, "feed")} in trouble` : "All is well";
    const card = { title, blocks: statusBlocks(answer.answer, Date.now()) };
    return { card, answer, failure: null };
  },
});
