import * as z from "zod";
import { passagesForWriter } from "../src/answers/ask/passages-for-writer.ts";
import { answerAsk, inquire } from "../src/answers/ask.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { readable } from "../src/answers/readable.ts";
import { askBlocks } from "../src/cards/ask-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { writtenBy } from "../src/cards/written-by.ts";
import { defineCommand } from "../src/command.ts";
import { filterOptions, wordsOption } from "../src/option.ts";

export default defineCommand({
  name: "ask",
  task: "Ask about what was read",
  summary: "A question answered in the articles' words, or that they do not say",
  example: "ask How long did Trump speak with Zelensky?",
  options: z.object({
    question: wordsOption("Your question, in plain English"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { question } = options;
    const wanted = { about: question, ...readFilters(options, Date.now()) };
    const selection = readable(await desk.current(asker, wanted));
    const inquiry = inquire(question, selection);
    const found = passagesForWriter(inquiry.question, inquiry.ranked, inquiry.passages);
    const written = await desk.writer.answer(question, found, asker);
    const answer = answerAsk(inquiry, selection, written, options);
    const blocks = askBlocks(answer, selection);
    return replied(answer, selection, question, blocks, writtenBy([answer.answer.writing]));
  },
});
