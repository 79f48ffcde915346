import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { answerQuotes } from "../src/answers/quotes.ts";
import { evidenceBlock } from "../src/cards/evidence-block.ts";
import { quoteBlocks } from "../src/cards/quote-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { doNot, searched } from "../src/cards/searched.ts";
import { withStop } from "../src/cards/with-stop.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "quotes",
  task: "Ask about what was read",
  summary: "Who said what, in their words where the article quotes them",
  example: "quotes Zelensky",
  options: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("Whose quotes; without it everybody's"),
    limit: z.coerce.number().int().min(1).max(25).optional().describe("How many at most, 1 to 25"),
  }),
  async run(options, desk, asker) {
    const selection = await desk.current(asker);
    const answer = answerQuotes(options, selection);
    const title = options.name ? `Quotes of ${options.name}` : "Quotes";
    if (!answer.found) {
      const whom = options.name ? ` ${options.name}` : " anybody";
      return replied(answer, selection, title, [
        { kind: "text", text: withStop(`${doNot("quote", selection)}${whom}`) },
        { kind: "text", text: searched(selection) },
      ]);
    }
    const quotes = quoteBlocks(answer.answer.quotes, selection);
    return replied(answer, selection, title, [...quotes, ...evidenceBlock(answer, selection)]);
  },
  suggest: ({ readings }) => entityNames(readings, ["person", "organisation", "place"]),
});
