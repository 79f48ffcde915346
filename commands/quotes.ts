import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { answerQuotes } from "../src/answers/quotes.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { readable } from "../src/answers/readable.ts";
import { quotesBlocks } from "../src/cards/quotes-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { defineCommand } from "../src/command.ts";
import { filterOptions, optionalWords } from "../src/option.ts";

export default defineCommand({
  name: "quotes",
  task: "Ask about what was read",
  summary: "Who said what, in their words where an article quotes them",
  example: "quotes Zelensky since:7d",
  options: z.object({
    name: optionalWords("Whose quotes; without it everybody's"),
    limit: z.coerce.number().int().min(1).max(25).optional().describe("How many at most, 1 to 25"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { name } = options;
    const wanted = { ...(name && { name }), ...readFilters(options, Date.now()) };
    const selection = readable(await desk.current(asker, wanted));
    const answer = answerQuotes(options, selection);
    const title = name ? `Quotes of ${name}` : "Quotes";
    return replied(answer, selection, title, quotesBlocks(answer, selection, name));
  },
  suggest: ({ readings }) => entityNames(readings, ["person", "organisation", "place"]),
});
