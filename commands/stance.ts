import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { readable } from "../src/answers/readable.ts";
import { worthAsking } from "../src/answers/stance/worth-asking.ts";
import { answerStance } from "../src/answers/stance.ts";
import { replied } from "../src/cards/replied.ts";
import { stanceBlocks } from "../src/cards/stance-blocks.ts";
import { searchedBy } from "../src/cards/written-by.ts";
import { defineCommand } from "../src/command.ts";
import { filterOptions, wordsOption } from "../src/option.ts";

export default defineCommand({
  name: "stance",
  task: "Ask about what was read",
  summary: "Who says what about a topic, its own side apart from the others",
  example: "stance Ukraine since:7d",
  options: z.object({
    topic: wordsOption("A place, an organisation, a person or a matter"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { topic } = options;
    const wanted = { name: topic, about: topic, ...readFilters(options, Date.now()) };
    const selection = readable(await desk.current(asker, wanted));
    const pointed = await Promise.all(
      worthAsking(topic, selection).map((reading) => desk.writer.stance(topic, reading, asker)),
    );
    const answer = answerStance(options, selection, pointed);
    const blocks = stanceBlocks(answer, selection);
    return replied(answer, selection, `On ${topic}`, blocks, searchedBy(answer.answer.pointedAt));
  },
  suggest: ({ readings }) => entityNames(readings, ["place", "organisation", "person"]),
});
