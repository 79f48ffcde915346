import * as z from "zod";
import { answerDigest } from "../src/answers/digest.ts";
import { languageCode } from "../src/answers/language-code.ts";
import { splitReferences } from "../src/answers/split-references.ts";
import { digestBlocks } from "../src/cards/digest-blocks.ts";
import { replied } from "../src/cards/replied.ts";
import { writtenBy } from "../src/cards/written-by.ts";
import { defineCommand } from "../src/command.ts";

// Side by side, lines in two languages would tell nothing.
const NOT_COMPARED = { by: "rules", why: null } as const;

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
    language: z
      .string()
      .trim()
      .min(2)
      .max(40)
      .optional()
      .describe("A language to translate into, German or de: takes a language model"),
  }),
  async run({ article, language }, desk, asker) {
    const code = language === undefined ? undefined : languageCode(language);
    const references = splitReferences(article ?? "");
    const selection = await (references.length > 0
      ? desk.open(references, asker)
      : desk.current(asker));
    const [digests, compared] = await Promise.all([
      Promise.all(selection.readings.map((reading) => desk.writer.digest(reading, asker, code))),
      code === undefined ? desk.writer.compare(selection.readings, asker) : NOT_COMPARED,
    ]);
    const options = { ...(article && { article }), ...(code && { language: code }) };
    const answer = answerDigest(options, selection, { digests, compared });
    const { title, writing } = answer.answer;
    const blocks = digestBlocks(answer, selection, code);
    return replied(answer, selection, title, blocks, writtenBy(writing));
  },
});
