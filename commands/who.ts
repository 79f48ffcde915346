import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { readable } from "../src/answers/readable.ts";
import { answerWho } from "../src/answers/who.ts";
import { tellsSources } from "../src/cards/quote-source.ts";
import { replied } from "../src/cards/replied.ts";
import { entityLabel } from "../src/cards/speaker-label.ts";
import { whoBlocks } from "../src/cards/who-blocks.ts";
import { defineCommand } from "../src/command.ts";
import { filterOptions, wordsOption } from "../src/option.ts";

export default defineCommand({
  name: "who",
  task: "Ask about what was read",
  summary: "Who somebody is, what they are reported as saying and what they do in the news",
  example: "who Peskov since:7d",
  options: z.object({
    name: wordsOption("A person, organisation or place: full name, surname, or role and name"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { name } = options;
    const wanted = { name, ...readFilters(options, Date.now()) };
    const selection = readable(await desk.current(asker, wanted));
    const answer = answerWho(options, selection);
    const { entity } = answer.answer;
    // Among many articles the role stands below, with whose word it is and of when.
    const title = entity && (tellsSources(selection) ? entity.name : entityLabel(entity));
    return replied(answer, selection, title ?? name, whoBlocks(answer, selection));
  },
  suggest: ({ readings }) => entityNames(readings, ["person", "organisation", "place"]),
});
