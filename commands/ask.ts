import * as z from "zod";
import { answerAsk, type Inquiry, inquire } from "../src/answers/ask.ts";
import { askBlocks } from "../src/cards/ask-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { writtenBy } from "../src/cards/written-by.ts";
import { defineCommand, type SourceSentence } from "../src/command.ts";

// Enough for an answer that is told over several sentences, few enough to read in a second.
const PASSAGES = 12;

/** What the writer may answer from: nothing that reads like an order to a machine. */
const passagesFor = ({ ranked }: Inquiry): readonly SourceSentence[] =>
  ranked
    .map(({ passage }) => passage)
    .filter(({ reading, sentence }) => !reading.suspect.includes(sentence))
    .slice(0, PASSAGES);

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
    const found = passagesFor(inquiry);
    const written = await desk.writer.answer(question, found, asker);
    const answer = answerAsk(inquiry, selection, written);
    const blocks = askBlocks(answer, selection);
    return replied(answer, selection, question, blocks, writtenBy([answer.answer.writing]));
  },
});
