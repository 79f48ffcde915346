import * as z from "zod";
import { answerDigest } from "../src/answers/digest.ts";
import { languageCode } from "../src/answers/language-code.ts";
import { readFilters } from "../src/answers/read-filters.ts";
import { isTeaser } from "../src/answers/readable.ts";
import { splitReferences } from "../src/answers/split-references.ts";
import { digestBlocks } from "../src/cards/digest-blocks.ts";
import { headlineLine } from "../src/cards/headline-line.ts";
import { replied } from "../src/cards/replied.ts";
import { storiesBlocks, storiesTitle } from "../src/cards/stories-blocks.ts";
import { writtenBy } from "../src/cards/written-by.ts";
import { type Desk, defineCommand, type Selection } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { filterOptions, optionalReferences, optionalWords } from "../src/option.ts";
import type { Asker } from "../src/place.ts";
import { digestNews } from "../src/telling/digest-news.ts";

// Side by side, lines in two languages would tell nothing; of a teaser there is nothing to write.
const NOT_WRITTEN = { by: "rules", why: null } as const;

const NO_CHOICE = "since and outlet choose among the news followed here; an article is read whole.";

export default defineCommand({
  name: "digest",
  task: "Read",
  summary: "What happened, who said what and who is in it, each line with its sentence",
  example: "digest since:24h",
  options: z.object({
    article: optionalReferences(
      "Which article to read, or several; without it the news of the feeds followed here",
    ),
    language: optionalWords("A language to translate into, German or de: takes a language model"),
    ...filterOptions,
  }),
  async run(options, desk, asker) {
    const { article, language, since, outlet } = options;
    const code = language === undefined ? undefined : languageCode(language);
    const answered = {
      ...(article && { article }),
      ...(code && { language: code }),
      ...(since && { since }),
      ...(outlet && { outlet }),
    };
    const references = splitReferences(article ?? "");
    if (references.length > 0) {
      if (since ?? outlet) throw new UserError(NO_CHOICE, "Leave since and outlet out.");
      return digestOf(await desk.open(references, asker), answered, code, desk, asker);
    }
    const now = Date.now();
    const filters = readFilters(options, now);
    const news = await digestNews(filters, now, code, desk, asker);
    if (news === null) {
      return digestOf(await desk.current(asker, filters), answered, code, desk, asker);
    }
    const answer = news.answer(answered);
    const blocks = storiesBlocks(answer, news.selection, code);
    const title = storiesTitle(answer.answer);
    return replied(answer, news.selection, title, blocks, writtenBy(answer.answer.writing));
  },
});

/** The digest of articles that were named. */
async function digestOf(
  selection: Selection,
  options: Readonly<Record<string, string>>,
  code: string | undefined,
  { writer }: Desk,
  asker: Asker,
) {
  const { readings } = selection;
  const whole = readings.filter((reading) => !isTeaser(reading));
  const [digests, compared] = await Promise.all([
    Promise.all(
      readings.map((reading) =>
        isTeaser(reading) ? NOT_WRITTEN : writer.digest(reading, asker, code),
      ),
    ),
    code === undefined ? writer.compare(whole, asker) : NOT_WRITTEN,
  ]);
  const answer = answerDigest(options, selection, { digests, compared });
  const { title, writing } = answer.answer;
  const blocks = digestBlocks(answer, selection, code);
  return replied(answer, selection, headlineLine(title), blocks, writtenBy(writing));
}
