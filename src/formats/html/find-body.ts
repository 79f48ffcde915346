import { Readability } from "@mozilla/readability";
import { type Block, countWords, findBlocks } from "./blocks.ts";
import { type About, cleanBlocks } from "./clean-blocks.ts";
import type { Page } from "./dom.ts";
import type { HidingNames } from "./hiding-names.ts";
import { isConsent } from "./is-consent.ts";
import { toKey } from "./to-key.ts";

/** An article's text, paragraphs one blank line apart. */
export const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => block.text).join("\n\n");

/** What reader mode took for the article. */
export type Body = {
  readonly text: string;
  /** Share of its words, before cleaning, that stand in links, 0 to 1. */
  readonly links: number;
};

/** The article that reader mode finds in a page, cleaned. It takes the page apart: read all else before. */
export function findBody(page: Page, about: About): Body {
  const blocks = findBlocks(readable(page));
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const linked = blocks.reduce((sum, block) => sum + block.words * block.links, 0);
  return { text: joinBlocks(cleanBlocks(blocks, about)), links: words > 0 ? linked / words : 0 };
}

/** Reader mode throws on some trees; that page has a fallback. */
function readable(page: Page): string {
  try {
    return new Readability(page as never, { disableJSONLD: true }).parse()?.content ?? "";
  } catch {
    return "";
  }
}

// A teaser beside a stated body; less is a caption or a test.
const STATED_WORDS = 60;

/**
 * Whether a page's own statement of its text should stand in for what was found: it is an article,
 * and most of its words were not found on the page.
 */
export function isBetterBody(stated: string, found: string): boolean {
  if (countWords(stated) <= STATED_WORDS) return false;
  const words = new Set(toKey(found).split(" "));
  const wanted = toKey(stated).split(" ");
  return wanted.filter((word) => words.has(word)).length < wanted.length / 2;
}

// Below, reader mode has missed the article or there is none.
export const FEW_WORDS = 60;

/** The paragraphs of a whole page, for when reader mode finds nothing: no tree, no scores. */
export function findParagraphs(source: string, about: About, hiding: HidingNames): string {
  const blocks = cleanBlocks(findBlocks(source, hiding), about).filter(
    (block) =>
      block.links < 0.5 &&
      (block.words >= 15 || block.heading) &&
      !isConsent(block.text, block.words),
  );
  const text = joinBlocks(blocks);
  return blocks.some((block) => !block.heading) ? text : "";
}
