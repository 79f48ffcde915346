import type { RawText } from "./raw-feed.ts";
import { walkMarkup } from "./walk-markup.ts";

// A "<" that begins no tag: "x < y", "a <b or c".
const LONE_LESS = /<(?!\/?[a-z][^<>]*>|!--)/giu;
const BLANKS = /\s+/gu;
// Elements before and behind which a new line of text begins.
const BLOCKS = new Set(
  "p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote section article figure figcaption hr".split(
    " ",
  ),
);
const UNSEEN = new Set(["script", "style", "template", "noscript"]);

/** A feed's text as a reader sees it: markup off, entities read, blanks folded into one space. Null where nothing is left. */
export function toPlain(text: RawText | null): string | null {
  if (!text) return null;
  const seen = text.markup && /[<&]/u.test(text.value) ? visible(text.value) : text.value;
  return seen.replace(BLANKS, " ").trim() || null;
}

function visible(html: string): string {
  const parts: string[] = [];
  let unseen = 0;
  walkMarkup(
    html.replace(LONE_LESS, "&lt;"),
    {
      open(name, _attributes, _at, isEmpty) {
        if (UNSEEN.has(name) && !isEmpty) unseen++;
        if (BLOCKS.has(name)) parts.push(" ");
      },
      close(name) {
        if (UNSEEN.has(name) && unseen > 0) unseen--;
        if (BLOCKS.has(name)) parts.push(" ");
      },
      text(text) {
        if (unseen === 0) parts.push(text);
      },
    },
    { xml: false },
  );
  return parts.join("");
}
