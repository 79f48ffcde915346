import * as z from "zod";
import { answerAsk } from "../src/answers/ask.ts";
import { askBlocks } from "../src/cards/ask-blocks.ts";
import { replied } from "../src/cards/replied.ts";
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
    const answer = answerAsk(question, selection);
    return replied(answer, selection, question, askBlocks(answer, selection));
  },
});
