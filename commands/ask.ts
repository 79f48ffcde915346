import * as z from "zod";
import { passagesForWriter } from "../src/answers/ask/passages-for-writer.ts";
import { answerAsk, inquire } from "../src/answers/ask.ts";
import { askBlocks } from "../src/cards/ask-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { writtenBy } from "../src/cards/written-by.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "ask",
  task: "Ask about what was read",
  summary: "A question answered in the article's words, or that the article does not say",
  example: "ask How long did Trump speak with Zelensky?",
  options: z.object({
    question: z.string().trim().min(1).max(200).describe("Your question, in plain English"),
  }),
  async run({ question }, desk, asker) {
    const selection = await desk.current(asker);
    const inquiry = inquire(question, selection);
    const found = passagesForWriter(inquiry.question, inquiry.ranked, inquiry.passages);
    const written = await desk.writer.answer(question, found, asker);
    const answer = answerAsk(inquiry, selection, written);
    const blocks = askBlocks(answer, selection);
    return replied(answer, selection, question, blocks, writtenBy([answer.answer.writing]));
  },
});
