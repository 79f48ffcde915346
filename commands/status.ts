import * as z from "zod";
import { answerStatus } from "../src/answers/status.ts";
import { count } from "../src/cards/count.ts";
import { statusBlocks } from "../src/cards/status-blocks.ts";
import { defineCommand } from "../src/command.ts";
import type { Following } from "../src/following.ts";

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
    const card = { title: statusTitle(states), blocks: statusBlocks(answer.answer, Date.now()) };
    return { card, answer, failure: null };
  },
});

/** The worst first: feeds that fail, feeds that nobody has read yet; and nothing followed is no good news either. */
function statusTitle(states: Awaited<ReturnType<Following["sources"]>>): string {
  const failing = states.filter(({ why }) => why !== null).length;
  const unread = states.filter(({ why, triedAt }) => why === null && triedAt === null).length;
  if (states.length === 0) return "Nothing is followed here";
  if (failing > 0) return `${count(failing, "feed")} in trouble`;
  return unread > 0 ? `${count(unread, "feed")} not read yet` : "All is well";
}
