import type { OpmlFeed } from "../../feed.ts";

// Characters that XML 1.0 has no way to write.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get in.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": " ",
  "\r": " ",
  "\t": " ",
};

/** Feeds as an OPML 2.0 list that other readers import: one outline a line. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const outlines = feeds.map(({ url, title: name, home }) => {
    const words = attribute("text", name ?? url) + attribute("title", name);
    return `    <outline type="rss"${words}${attribute("xmlUrl", url)}${attribute("htmlUrl", home)}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head>",
    `    <title>${escaped(title)}</title>`,
    "  </head>",
    "  <body>",
    ...outlines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

const attribute = (name: string, value: string | null): string =>
  value === null ? "" : ` ${name}="${escaped(value)}"`;

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"\n\r\t]/gu, (c) => ESCAPES[c] ?? c);
