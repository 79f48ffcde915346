import { once } from "node:events";
import { Writable } from "node:stream";
import type { Article } from "../article.ts";
import { answerJsonLines } from "../command-line/json-lines.ts";
import { rowToArticle } from "../command-line/row.ts";
import { UserError } from "../errors.ts";
import { clusterStories } from "../stories/cluster-stories.ts";
import type { StoryArticle } from "../stories/story-article.ts";
import { defineVerb } from "../verb.ts";

/** A line's article, by its place among the good lines. */
type Placed = StoryArticle & { readonly place: number };

/** Which articles tell the same story: nothing can be told before the last line is read. */
export default defineVerb({
  name: "stories",
  summary:
    "which articles tell the same story, with --jsonl: one article a line in, one story a line out",
  lines: true,
  async run(args) {
    if (!args.jsonl) {
      throw new UserError(
        "This takes articles as JSON lines from standard input.",
        'Write stories --jsonl, with lines like {"id":"1","title":"…","text":"…"}.',
      );
    }
    const { stdin: input, stdout: output, stderr: errors } = process;
    const articles: Placed[] = [];
    const { sink, lines } = openSink();
    const status = await answerJsonLines({ input, output: sink, errors }, (row) => {
      articles.push(toStoryArticle(rowToArticle(row), articles.length));
      return { place: articles.length - 1 };
    });
    const stories = storyOfEach(articles);
    for (const line of lines) {
      const { place, ...failed } = JSON.parse(line) as { readonly place?: number };
      const told =
        place === undefined ? failed : { id: articles[place]?.id, story: stories[place] };
      if (!output.write(`${JSON.stringify(told)}\n`)) await once(output, "drain");
    }
    return status;
  },
});

/** Takes what would be printed, so that good lines can be answered in their place later. */
function openSink(): { readonly sink: Writable; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk).trimEnd());
      done();
    },
  });
  return { sink, lines };
}

const toStoryArticle = ({ id, title, text, published }: Article, place: number): Placed => ({
  id,
  title,
  text,
  at: published === null ? null : Date.parse(published),
  names: [],
  url: null,
  outlet: null,
  place,
});

function storyOfEach(articles: readonly Placed[]): readonly string[] {
  const stories: string[] = [];
  for (const { id, articles: members } of clusterStories(articles)) {
    for (const { place } of members) stories[place] = id;
  }
  return stories;
}
