import { expect, test } from "vitest";
import { decodeText } from "../../src/decoding/decode-text.ts";
import { readFeed } from "../../src/feeds/read-feed.ts";

const feed = (charset: string, title: string) =>
  `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

const utf16 = (text: string, { big }: { big: boolean }) => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};

// Letters that stand in windows-1251 as their place from А on, which is enough for a headline.
const cyrillic = (text: string) =>
  Buffer.from(
    [...text].map((c) => (c >= "А" && c <= "я" ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  );

test.each([
  ["UTF-8", Buffer.from(feed("UTF-8", "Fähre fährt")), undefined, "Fähre fährt"],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${feed("iso-8859-1", "Fähre")}`), undefined, "Fähre"],
  ["Latin-1 as declared", Buffer.from(feed("ISO-8859-1", "Fähre"), "latin1"), undefined, "Fähre"],
  [
    "Latin-1 as the server says",
    Buffer.from(feed("utf-8", "Fähre"), "latin1"),
    "iso-8859-1",
    "Fähre",
  ],
  ["UTF-8 declared as something else", Buffer.from(feed("us-ascii", "Fähre")), "utf-8", "Fähre"],
  [
    "Cyrillic as declared",
    cyrillic(feed("windows-1251", "Паром вернулся")),
    undefined,
    "Паром вернулся",
  ],
  [
    "UTF-16 with a mark",
    utf16(`\ufeff${feed("utf-16", "Fähre")}`, { big: true }),
    undefined,
    "Fähre",
  ],
  [
    "UTF-16 without one",
    utf16(feed("utf-16", "Ferry back"), { big: false }),
    undefined,
    "Ferry back",
  ],
  ["UTF-8 that says UTF-16", Buffer.from(feed("utf-16", "Fähre")), undefined, "Fähre"],
  ["a charset that is none", Buffer.from(feed("klingon", "Fähre")), undefined, "Fähre"],
])("%s", (_, bytes, charset, title) => {
  const text = decodeText(bytes, { html: true, ...(charset !== undefined && { charset }) });
  expect(readFeed(text, "https://herald.example/feed")?.items[0]?.title).toBe(title);
});
