// What hardly a file in src may import, and traps of the pattern language: "node:*" overlooks "node:http/x".
export const NETWORK = ["node:http", "node:https", "node:http2", "node:net", "node:tls", "undici"];
export const SDKS = [
  "discord.js",
  "@slack/bolt",
  "openai",
  "pino",
  "wink-nlp",
  "linkedom",
  "htmlparser2",
];
export const DATABASE = ["kysely", "libsql", "pg"];
/** What each of these is for lies in one folder alone: the web, feeds, the clock. */
export const WEB = ["undici", "ipaddr.js", "robots-parser"];
export const FEEDS = ["feedsmith", "@rowanmanning/feed-parser"];
export const CLOCK = ["node-cron"];
export const NODE = ["node:fs", "node:fs/promises", "fs", "fs/promises"];
