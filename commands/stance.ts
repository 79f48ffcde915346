import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { answerStance } from "../src/answers/stance.ts";
import { replied } from "../src/cards/replied.ts";
import { stanceBlocks } from "../src/cards/stance-blocks.ts";
import { searchedBy } from "../src/cards/written-by.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "stance",
  task: "Ask about what was read",
  summary: "Who says what about a topic, its own side apart from the others",
  example: "stance Ukraine",
  options: z.object({
    topic: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("A place, an organisation, a person or a matter"),
  }),
  async run({ topic }, desk, asker) {
    const selection = await desk.current(asker);
    const pointed = await Promise.all(
      selection.readings.map((reading) => desk.writer.stance(topic, reading, asker)),
    );
    const answer = answerStance(topic, selection, pointed);
    const blocks = stanceBlocks(answer, selection);
    return replied(answer, selection, `On ${topic}`, blocks, searchedBy(answer.answer.pointedAt));
  },
  suggest: ({ readings }) => entityNames(readings, ["place", "organisation", "person"]),
});
