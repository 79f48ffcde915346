import { analyse } from "../analysis/analyse.ts";
import type { Analysis } from "../analysis.ts";
import type { Article } from "../article.ts";
import type { Arguments } from "../command-line/arguments.ts";
import { answerJsonLines } from "../command-line/json-lines.ts";
import { oneArticle } from "../command-line/one-article.ts";
import { requiredText, rowToArticle } from "../command-line/row.ts";
import { UserError } from "../errors.ts";
import { checkSummary } from "../grounding/check-summary.ts";
import { MAX_CHARACTERS } from "../limits.ts";
import { defineVerb } from "../verb.ts";

/** Which claims of somebody's summary the article supports. */
export default defineVerb({
  name: "check",
  summary: "which claims of a summary an article supports: ARTICLE SUMMARY, or --jsonl",
  lines: true,
  async run(args) {
    const { stdin: input, stdout: output, stderr: errors } = process;
    if (args.jsonl) {
      const read = rememberLast(analyse);
      return answerJsonLines({ input, output, errors }, (row) => {
        const summary = requiredText(row, "summary");
        return answer(read(rowToArticle(row)), row.id as string, summary);
      });
    }
    const [article, summary] = await loadBoth(args);
    output.write(`${JSON.stringify(answer(analyse(article), article.id, summary.text))}\n`);
    return 0;
  },
});

/** The fields in the contract's order. */
function answer(analysis: Analysis, id: string, summary: string) {
  if (summary.length > MAX_CHARACTERS) {
    throw new UserError(`The summary is longer than ${MAX_CHARACTERS} characters.`, "Cut it.");
  }
  return { id, ...checkSummary(analysis, summary) };
}

async function loadBoth(args: Arguments): Promise<readonly [Article, Article]> {
  const [article, summary, ...others] = args.references;
  if (article === undefined || summary === undefined || others.length > 0) {
    throw new UserError(
      `This takes an article and a summary of it, but got ${args.references.length} files.`,
      "Write check ARTICLE SUMMARY, or send many as JSON lines with --jsonl.",
    );
  }
  if (article === "-" && summary === "-") {
    throw new UserError("Only one of the two can be standard input.", "Give a file for the other.");
  }
  // One after the other, so that the first of two bad files is the one reported.
  const first = await oneArticle({ ...args, references: [article] });
  return [first, await oneArticle({ ...args, references: [summary] })];
}

/** Several summaries of one article often follow each other: it is analysed once. */
function rememberLast(read: (article: Article) => Analysis): (article: Article) => Analysis {
  let last: { readonly key: string; readonly analysis: Analysis } | null = null;
  return (article) => {
    const { id: _, ...rest } = article;
    const key = JSON.stringify(rest);
    if (last?.key !== key) last = { key, analysis: read(article) };
    return last.analysis;
  };
}
