import type { Arrow } from "./arrow.ts";
import { CLOCK, DATABASE, FEEDS, NODE, SDKS, WEB } from "./packages.ts";

/** The layers that bring news and keep it. */
export const NEWS_ARROWS: Readonly<Record<string, Arrow>> = {
  "src/web/open-web.ts": {
    may: ["./judge-url.ts", "../web.ts", "../errors.ts", "../limits.ts", "node:net", ...WEB],
    mayNot: ["../config.ts", "../store.ts", "../parser.ts", ...FEEDS, ...DATABASE, ...NODE],
  },
  "src/feeds/read-feed.ts": {
    may: ["./newest-items.ts", "../feed.ts", "htmlparser2", ...FEEDS],
    mayNot: ["../web.ts", "../store.ts", "../desk.ts", "zod", ...NODE, ...WEB],
  },
  "src/feeds/opml/read-opml.ts": {
    may: ["../resolve-link.ts", "../../feed.ts", "htmlparser2"],
    mayNot: ["../../store.ts", ...NODE, ...WEB],
  },
  "src/search/index-article.ts": {
    may: ["./name-key.ts", "../analysis.ts", "../search-index.ts", "../analysis/tokens.ts"],
    mayNot: ["../store.ts", "../command.ts", "zod", ...NODE, ...DATABASE],
  },
  "src/stories/cluster-stories.ts": {
    may: ["./vectors.ts", "../command.ts", "../store/tenants.ts", "../search/name-key.ts"],
    mayNot: ["../store.ts", "../desk.ts", "../cards/footer.ts", "zod", ...NODE, ...DATABASE],
  },
  "src/telling/digest-news.ts": {
    may: ["../command.ts", "../answers/stories/find-stories.ts", "../store/tenants.ts"],
    mayNot: ["../cards/footer.ts", "../desk.ts", "../store.ts", "zod", ...NODE, ...DATABASE],
  },
  "src/parsing/open-parser.ts": {
    may: ["./job.ts", "../parser.ts", "../formats/html.ts", "node:worker_threads"],
    mayNot: ["../store.ts", "../config.ts", "../desk.ts", ...WEB, ...DATABASE, ...NODE],
  },
  "src/following/open-following.ts": {
    may: ["./poll-feed.ts", "../web.ts", "../parser.ts", "../store/feeds.ts", "../progress.ts"],
    mayNot: [
      "../web/open-web.ts",
      "../parsing/open-parser.ts",
      "../storage/open-store.ts",
      "../config.ts",
      "../log.ts",
      ...WEB,
      ...DATABASE,
      ...NODE,
      ...SDKS,
    ],
  },
  "src/store/articles.ts": {
    may: ["./feeds.ts", "../parser.ts", "../article.ts"],
    mayNot: ["../storage/schema.ts", "../desk.ts", ...DATABASE, ...NODE],
  },
  "src/transfer/import-rows.ts": {
    may: ["./header.ts", "../store/transfer.ts", "../progress.ts", "../errors.ts"],
    mayNot: ["../storage/open-store.ts", "../config.ts", ...DATABASE, ...NODE],
  },
  "src/schedule/every-minute.ts": {
    may: [...CLOCK],
    mayNot: ["../following/open-following.ts", "../desk.ts", ...NODE, ...DATABASE],
  },
  "src/desk/find-followed.ts": {
    may: [
      "./fits.ts",
      "../command.ts",
      "../store.ts",
      "../store/articles.ts",
      "../search/name-key.ts",
    ],
    mayNot: ["../storage/open-store.ts", "../following/open-following.ts", "../config.ts", ...NODE],
  },
};
