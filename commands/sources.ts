import * as z from "zod";
import type { Answer, SourcesAnswer } from "../src/answer.ts";
import { answerWithoutArticles } from "../src/answers/answer-without-articles.ts";
import { answerImport, answerPreview, answerSourceList } from "../src/answers/sources.ts";
import { addSources } from "../src/answers/sources-add.ts";
import { type SourcesRequest, sourcesRequest } from "../src/answers/sources-request.ts";
import { sourceStanding } from "../src/answers/sources-standing.ts";
import { sourceBlocks } from "../src/cards/source-blocks.ts";
import { sourceTitle } from "../src/cards/source-title.ts";
import { defineCommand } from "../src/command.ts";
import type { Following } from "../src/following.ts";
import type { Asker } from "../src/place.ts";

type Options = { readonly action?: string | undefined; readonly confirm?: string | undefined };

export default defineCommand({
  name: "sources",
  task: "Follow",
  summary: "The feeds that are read here: list, add, remove, import, export, status",
  example: "sources add https://example.org/feed",
  options: z.object({
    action: z
      .string()
      .trim()
      .max(2000)
      .optional()
      .describe("list, add ADDRESS, remove ADDRESS, import LIST, export or status"),
    address: z
      .string()
      .trim()
      .max(2000)
      .optional()
      .describe("The feed, site or list, where it does not stand behind the action"),
    confirm: z.enum(["yes", "no"]).optional().describe("yes: import what the preview shows"),
    page: z.coerce.number().int().min(1).max(1000).optional().describe("Page of a long list"),
  }),
  async run(options, { following }, asker) {
    const { page, address = "", action = "" } = options;
    const request = sourcesRequest(`${action} ${address}`);
    const answer = await answerTo(request, options, following, asker);
    const card = {
      title: sourceTitle(answer.answer),
      blocks: sourceBlocks(answer.answer, Date.now(), page),
    };
    return { card, answer, failure: null };
  },
});

async function answerTo(
  { action, words }: SourcesRequest,
  options: Options,
  following: Following,
  asker: Asker,
): Promise<Answer<SourcesAnswer>> {
  switch (action) {
    case "list":
    case "status":
      return answerSourceList(options, action, await following.sources(asker));
    case "add":
      return addSources(options, words, following, asker);
    case "remove": {
      const removed = sourceStanding(await following.remove(words, asker));
      return answerWithoutArticles("sources", options, { action, removed });
    }
    case "import": {
      const list = await following.preview(words, asker);
      if (options.confirm !== "yes") return answerPreview(options, list);
      return answerImport(options, await following.import(list, asker));
    }
    case "export": {
      const opml = await following.export(asker);
      const feeds = (await following.sources(asker)).length;
      return answerWithoutArticles("sources", options, { action, feeds, opml });
    }
  }
}
