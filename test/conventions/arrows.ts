import type { Arrow } from "./arrow.ts";
import { NEWS_ARROWS } from "./news-arrows.ts";
import { CLOCK, DATABASE, FEEDS, NETWORK, NODE, SDKS, WEB } from "./packages.ts";
import { WRITING_ARROWS } from "./writing-arrows.ts";

/** Who may import what: a file of each layer, with imports that must pass and imports that must not. */
export const ARROWS: Readonly<Record<string, Arrow>> = {
  ...WRITING_ARROWS,
  ...NEWS_ARROWS,
  "src/main.ts": {
    may: ["./bot.ts", "./surfaces/terminal/wrap.ts", "./log.ts", "node:fs/promises", "zod"],
    mayNot: [...NETWORK, ...SDKS, ...WEB, ...FEEDS, ...CLOCK, ...DATABASE, "node:process"],
  },
  "src/newsroom.ts": {
    may: ["./bot.ts", "./surfaces/terminal/index.ts", "./load-folder.ts", "node:path"],
    mayNot: ["./surfaces/terminal/wrap.ts", ...NETWORK, ...SDKS],
  },
  "src/article.ts": {
    may: ["./analysis.ts"],
    mayNot: [
      ...NETWORK,
      ...NODE,
      "zod",
      "./errors.ts",
      "./place.ts",
      "./command.ts",
      "./config.ts",
    ],
  },
  "src/errors.ts": { may: [], mayNot: ["./command.ts", "./log.ts", "zod", "node:util"] },
  "src/command.ts": {
    may: ["./card.ts", "./place.ts", "./analysis.ts", "zod"],
    mayNot: ["./desk.ts", "./bot.ts", "./analysis/analyse.ts", "./config.ts", ...NODE, ...SDKS],
  },
  "src/source.ts": {
    may: ["./article.ts"],
    mayNot: ["./sources/file.ts", "./decoding/decode-text.ts", ...NODE],
  },
  "src/config.ts": { may: ["zod", "./errors.ts", "node:fs"], mayNot: ["./bot.ts", "./log.ts"] },
  "src/log.ts": {
    may: ["pino", "./log/scrub.ts"],
    mayNot: ["zod", "./config.ts", "./bot.ts", "node:fs"],
  },
  "src/decoding/decode-text.ts": {
    may: ["./utf16.ts"],
    mayNot: ["../formats/html.ts", "../bot.ts", ...NODE],
  },
  "src/bot.ts": {
    may: ["./command.ts", "./errors.ts", "./bot/slash.ts", "./analysis/analyse.ts"],
    mayNot: [
      "./sources/file.ts",
      "./config.ts",
      "./surfaces/terminal/index.ts",
      "./answers/who.ts",
      ...NODE,
      ...SDKS,
    ],
  },
  "src/bot/slash.ts": {
    may: ["./complete-line.ts", "../command.ts", "../card.ts"],
    mayNot: ["../desk.ts", "../cards/footer.ts", "../log.ts", "./../desk.ts", ...NODE],
  },
  "src/desk.ts": {
    may: ["./command.ts", "./following.ts", "./desk/fits.ts", "./store.ts", "./store/articles.ts"],
    mayNot: [
      "./reader/load-article.ts",
      "./sources/file.ts",
      "./analysis/tokens.ts",
      "./bot.ts",
      "./cards/footer.ts",
      "./surface.ts",
      ...NODE,
      ...SDKS,
    ],
  },
  "src/cli/analyze.ts": {
    may: [
      "../analysis/analyse.ts",
      "../desk.ts",
      "node:fs/promises",
      "../surfaces/terminal/index.ts",
    ],
    mayNot: ["../surfaces/terminal/wrap.ts", ...NETWORK, ...SDKS],
  },
  "src/command-line/row.ts": {
    may: ["../errors.ts", "../surfaces/terminal/card-to-text.ts"],
    mayNot: ["../surfaces/terminal/wrap.ts", ...NETWORK, ...SDKS],
  },
  "src/surfaces/terminal/index.ts": {
    may: ["../../surface.ts", "../../card.ts", "./wrap.ts", "node:readline", "picocolors"],
    mayNot: [
      "../../bot.ts",
      "../../desk.ts",
      "../../analysis/analyse.ts",
      "../slack/cards.ts",
      "../../cards/footer.ts",
      "../../../commands/who.ts",
      "./../slack/cards.ts",
      "zod",
      ...NETWORK,
      ...SDKS,
    ],
  },
  "src/sources/file.ts": {
    may: ["../source.ts", "../article.ts", "../errors.ts", "../limits.ts", "node:fs/promises"],
    mayNot: ["../formats/html.ts", "../desk.ts", "../analysis/analyse.ts", ...NETWORK, ...SDKS],
  },
  "src/formats/html.ts": {
    may: ["../format.ts", "../article.ts", "linkedom", "@mozilla/readability", "htmlparser2"],
    mayNot: ["../sources/file.ts", "../analysis/analyse.ts", "zod", "pino", ...NODE, ...NETWORK],
  },
  "src/formats/html/dom.ts": {
    may: ["./tags.ts", "../../format.ts", "linkedom"],
    mayNot: ["../../desk.ts", "../../sources/file.ts", ...NODE],
  },
  "src/answers/who.ts": {
    may: ["../answer.ts", "../command.ts", "../analysis/names/fold-name.ts", "fastest-levenshtein"],
    mayNot: ["../analysis/analyse.ts", "../cards/footer.ts", "../desk.ts", "zod", ...NODE, ...SDKS],
  },
  "src/answers/ask/passages.ts": {
    may: ["../sentence-at.ts", "./stem.ts", "../../command.ts", "../../analysis/tokens.ts"],
    mayNot: ["../../analysis/analyse.ts", "../../cards/footer.ts", "../../desk.ts", ...NODE],
  },
  "src/cards/footer.ts": {
    may: ["../card.ts", "../analysis.ts", "../command.ts", "../answers/quote-text.ts"],
    mayNot: ["../surfaces/terminal/wrap.ts", "../analysis/analyse.ts", "../bot.ts", "zod", ...NODE],
  },
  "src/analysis/analyse.ts": {
    may: [
      "./tokens.ts",
      "./words/cues.ts",
      "../analysis.ts",
      "../article.ts",
      "eld/small",
      "chrono-node",
    ],
    mayNot: [
      "../desk.ts",
      "../command.ts",
      "../answers/who.ts",
      "zod",
      "wink-nlp",
      "pino",
      "linkedom",
      ...NODE,
      ...NETWORK,
    ],
  },
  "src/analysis/tokens.ts": {
    may: ["wink-nlp", "wink-eng-lite-web-model", "./paragraphs.ts"],
    mayNot: ["zod", "../desk.ts", ...NODE],
  },
  "src/analysis/names/fold-name.ts": {
    may: ["../tokens.ts", "./to-latin.ts", "../words/titles.ts", "../../article.ts"],
    mayNot: ["../../desk.ts", "../../answers/who.ts", "zod", "wink-nlp", ...NODE],
  },
  "src/analysis/words/titles.ts": {
    may: ["./cues.ts"],
    mayNot: ["../tokens.ts", "../../article.ts", "eld"],
  },
  "commands/who.ts": {
    may: [
      "../src/command.ts",
      "../src/errors.ts",
      "../src/answers/who.ts",
      "../src/cards/footer.ts",
      "zod",
    ],
    mayNot: [
      "../src/analysis/analyse.ts",
      "../src/desk.ts",
      "../src/bot.ts",
      "../src/sources/file.ts",
      "../src/formats/html.ts",
      "../src/cli/analyze.ts",
      "../src/surfaces/terminal/index.ts",
      "./ask.ts",
      ...NODE,
      ...NETWORK,
      ...SDKS,
    ],
  },
  "test/bench/any.ts": { may: ["../../src/analysis/tokens.ts", "node:http", "zod"], mayNot: [] },
};
