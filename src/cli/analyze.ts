import { analyse } from "../analysis/analyse.ts";
import { answerJsonLines } from "../command-line/json-lines.ts";
import { oneArticle } from "../command-line/one-article.ts";
import { rowToArticle } from "../command-line/row.ts";
import { defineVerb } from "../verb.ts";

/** The whole Analysis of one article, or of each line's article. */
export default defineVerb({
  name: "analyze",
  summary: "the whole Analysis of an article as JSON; with --jsonl one article a line",
  lines: true,
  async run(args) {
    const { stdin: input, stdout: output, stderr: errors } = process;
    if (args.jsonl) {
      return answerJsonLines({ input, output, errors }, (row) => analyse(rowToArticle(row)));
    }
    output.write(`${JSON.stringify(analyse(await oneArticle(args)))}\n`);
    return 0;
  },
});
