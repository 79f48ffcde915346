import { answerJsonLines } from "../command-line/json-lines.ts";
import { oneArticle } from "../command-line/one-article.ts";
import { optionalText, requiredText, rowId } from "../command-line/row.ts";
import type { Extracted } from "../format.ts";
import { extractHtml } from "../reader/load-article.ts";
import { defineVerb } from "../verb.ts";

/** The article without its analysis, of one document or of each line's page. */
export default defineVerb({
  name: "extract",
  summary: "the article of a page or file as JSON; with --jsonl one page a line",
  lines: true,
  async run(args) {
    const { stdin: input, stdout: output, stderr: errors } = process;
    if (args.jsonl) {
      return answerJsonLines({ input, output, errors }, async (row) => {
        const id = rowId(row);
        const url = optionalText(row, "url") ?? undefined;
        return toJson({ id, ...(await extractHtml(requiredText(row, "html"), url)) });
      });
    }
    output.write(`${JSON.stringify(toJson(await oneArticle(args)))}\n`);
    return 0;
  },
});

/** The fields in the contract's order. */
const toJson = (page: Extracted & { readonly id: string }) => ({
  id: page.id,
  url: page.url,
  title: page.title,
  byline: page.byline,
  published: page.published,
  publisher: page.publisher,
  language: page.language,
  grade: page.grade,
  text: page.text,
});
