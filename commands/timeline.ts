import * as z from "zod";
import { answerTimeline } from "../src/answers/timeline.ts";
import { replied } from "../src/cards/replied.ts";
import { doNot, searched } from "../src/cards/searched.ts";
import { timelineBlocks } from "../src/cards/timeline-blocks.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "timeline",
  task: "Ask about what was read",
  summary: "The dates of the story in order, each with its sentence",
  example: "timeline",
  options: z.object({}),
  async run(_, desk, asker) {
    const selection = await desk.current(asker);
    const answer = answerTimeline(selection);
    const blocks = answer.found
      ? timelineBlocks(answer, selection)
      : ([
          { kind: "text", text: `${doNot("name", selection)} any date.` },
          { kind: "text", text: searched(selection) },
        ] as const);
    return replied(answer, selection, "Timeline", blocks);
  },
});
