import * as z from "zod";
import { answerDigest } from "../src/answers/digest.ts";
import { splitReferences } from "../src/answers/split-references.ts";
import { digestBlocks } from "../src/cards/digest-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "digest",
  task: "Read",
  summary: "What happened, who said what and who is in it, each line with its sentence",
  example: "digest article.txt",
  options: z.object({
    article: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("Which article to read, or several; without it the ones read last"),
  }),
  async run({ article }, desk, asker) {
    const references = splitReferences(article ?? "");
    const selection = await (references.length > 0
      ? desk.open(references, asker)
      : desk.current(asker));
    const [digests, compared] = await Promise.all([
      Promise.all(selection.readings.map((reading) => desk.writer.digest(reading, asker))),
      desk.writer.compare(selection.readings, asker),
    ]);
    const options = article === undefined ? {} : { article };
    const answer = answerDigest(options, selection, { digests, compared });
    const { title, writing } = answer.answer;
    return replied(answer, selection, title, digestBlocks(answer, selection), writing);
  },
});
