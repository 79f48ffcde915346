import { isHidden } from "./hidden.ts";
import type { HidingNames } from "./hiding-names.ts";
import { ASIDE_TAGS, BLOCK_TAGS, SILENT_TAGS } from "./tags.ts";
import { walkTags } from "./walk-tags.ts";

/** A paragraph, heading, list item or cell of a page. */
export type Block = {
  readonly text: string;
  readonly words: number;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly links: number;
  readonly heading: boolean;
  /** Whether it is a list item or a table's cell, which may be short. */
  readonly item: boolean;
  /** Whether it stands in an element beside the text: a figure, a menu. */
  readonly aside: boolean;
};

const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const CJK_WORD = 2.5; // characters

const BLANKS = /[\s\u00a0]+/gu;

// What is written but not seen: soft hyphens, zero-width and direction marks, the tag alphabet. Joiners stay: scripts and emoji need them.
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u2060-\u206f\u202a-\u202e\ufeff\0]|[\u{e0000}-\u{e007f}]/gu;

const HEADING = /^h[1-6]$/u;

/** Words of a text; scripts without spaces are counted by characters. */
export function countWords(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  return CJK.test(text) ? Math.max(words, Math.round(text.length / CJK_WORD)) : words;
}

/** The shown text of HTML, cut where its elements break the line. One linear pass, any depth. */
export function findBlocks(html: string, hiding?: HidingNames): Block[] {
  const blocks: Block[] = [];
  const depth = { silent: 0, aside: 0, link: 0, item: 0, heading: 0 };
  const hides: boolean[] = []; // of each open element
  let text = "";
  let linked = 0;

  const flush = (): void => {
    const block = toBlock(text, linked, depth);
    if (block) blocks.push(block);
    text = "";
    linked = 0;
  };
  walkTags(html, {
    open(tag, attributes) {
      if (BLOCK_TAGS.has(tag)) flush();
      const hidden = !ROOTS.has(tag) && isHidden(tag, (name) => attributes.get(name), hiding);
      hides.push(hidden);
      if (hidden) depth.silent++;
      step(depth, tag, 1);
    },
    close(tag) {
      if (BLOCK_TAGS.has(tag)) flush();
      if (hides.pop()) depth.silent--;
      step(depth, tag, -1);
    },
    text(part) {
      if (depth.silent > 0) return;
      text += part;
      if (depth.link > 0) linked += part.trim().length;
    },
  });
  flush();
  return blocks;
}

// Pages hide these until a script has run.
const ROOTS: ReadonlySet<string> = new Set(["html", "body"]);

/** How many elements of each kind are open. */
type Depth = { silent: number; aside: number; link: number; item: number; heading: number };

function step(depth: Depth, tag: string, by: 1 | -1): void {
  if (SILENT_TAGS.has(tag)) depth.silent += by;
  if (ASIDE_TAGS.has(tag)) depth.aside += by;
  if (tag === "a") depth.link += by;
  if (tag === "li" || tag === "td" || tag === "th") depth.item += by;
  if (HEADING.test(tag)) depth.heading += by;
}

function toBlock(written: string, linked: number, depth: Depth): Block | null {
  const text = written.replace(INVISIBLE, "").replace(BLANKS, " ").trim();
  if (!text) return null;
  return {
    text,
    words: countWords(text),
    links: Math.min(1, linked / text.length),
    heading: depth.heading > 0,
    item: depth.item > 0,
    aside: depth.aside > 0,
  };
}
