import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { readable } from "../src/answers/readable.ts";
import { answerTimeline } from "../src/answers/timeline.ts";
import { replied } from "../src/cards/replied.ts";
import { timelineBlocks } from "../src/cards/timeline-blocks.ts";
import { defineCommand } from "../src/command.ts";
import { filterOptions, optionalWords } from "../src/option.ts";

export default defineCommand({
  name: "timeline",
  task: "Ask about what was read",
  summary: "The dates of the news in order, each with its sentence",
  example: "timeline Ukraine since:7d",
  options: z.object({
    topic: optionalWords("What the dates are to be of; without it all of them"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { topic } = options;
    const wanted = {
      ...(topic && { name: topic, about: topic }),
      ...readFilters(options, Date.now()),
    };
    const selection = readable(await desk.current(asker, wanted));
    const answer = answerTimeline(options, selection);
    const title = topic ? `Timeline of ${topic}` : "Timeline";
    return replied(answer, selection, title, timelineBlocks(answer, selection));
  },
  suggest: ({ readings }) => entityNames(readings, ["place", "organisation", "person"]),
});
