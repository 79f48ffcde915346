import type { Block } from "./blocks.ts";
import { endsArticle, isFurniture, isSentence } from "./furniture.ts";
import { toKey } from "./to-key.ts";

// A link of up to this many words that fills its block leads to another story.
const LINK_SHARE = 0.7;
const LINK_WORDS = 30;

// A heading may hold a linked name; one that is a link as a whole is another story's.
const HEADING_LINK_SHARE = 0.95;

// Crumbs are few. Where they would be more than this share of the words, the text is made of short lines.
const CRUMB_SHARE = 0.25;

// "Ana Petrov is a lecturer in law.", "Ana Petrov covers the port.": the last paragraphs of a piece by Ana Petrov.
const BIOGRAPHY = /^(?:,|['’]s\b|\s(?:is|was|has|covers|writes|reports|works|joined|teaches)\b)/u;
const BIOGRAPHIES = 3; // two authors and a line on where to follow them

/** What the page says of itself, as far as it repeats it in its text. */
export type About = { readonly title: string | null; readonly byline: string | null };

/**
 * The blocks that are the article's: without figures, menus, labels, prompts, photo credits and
 * link lists, without the title repeated, without what follows "Related stories", and without
 * crumbs before the first and after the last sentence, without what is said of the author at the end.
 */
export function cleanBlocks(blocks: readonly Block[], { title, byline }: About): Block[] {
  const key = toKey(title ?? "");
  const kept = cutTail(withoutAsides(blocks)).filter(
    (block) =>
      block.words > 0 &&
      !(block.heading && key !== "" && toKey(block.text) === key) &&
      !(
        block.links > (block.heading ? HEADING_LINK_SHARE : LINK_SHARE) && block.words <= LINK_WORDS
      ) &&
      !isFurniture(block.text, block.words, block.links),
  );
  return withoutBiographies(trimCrumbs(kept), byline?.split(", ") ?? []);
}

const sumWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.words, 0);

/** Some pages stand in a form or an aside as a whole. */
function withoutAsides(blocks: readonly Block[]): readonly Block[] {
  const proper = blocks.filter((block) => !block.aside);
  return sumWords(proper) < sumWords(blocks) / 2 ? blocks : proper;
}

/** Only in the second half: a page may begin with "Latest news". */
function cutTail(blocks: readonly Block[]): readonly Block[] {
  const half = sumWords(blocks) / 2;
  let seen = 0;
  const end = blocks.findIndex((block) => {
    const ends = seen > half && endsArticle(block.text, block.words);
    seen += block.words;
    return ends;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Paragraphs carry a text; what is shorter only stands between them. */
const carries = (block: Block): boolean =>
  block.words >= 15 || (block.words >= 6 && isSentence(block.text));

function trimCrumbs(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(carries);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex((block) => carries(block) || block.item);
  // A heading right before the first paragraph belongs to it, save at the top, where it is a kicker.
  const heading = first > 1 && blocks[first - 1]?.heading === true;
  const kept = blocks.slice(heading ? first - 1 : first, last + 1);
  return sumWords(kept) < sumWords(blocks) * (1 - CRUMB_SHARE) ? [...blocks] : kept;
}

function withoutBiographies(blocks: readonly Block[], authors: readonly string[]): Block[] {
  const names = authors.filter((name) => name.includes(" "));
  const isBiography = ({ text }: Block): boolean =>
    names.some((name) => text.startsWith(name) && BIOGRAPHY.test(text.slice(name.length)));
  const start = Math.max(1, blocks.length - BIOGRAPHIES);
  return blocks.filter((block, at) => at < start || !isBiography(block));
}
