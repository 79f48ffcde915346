import { findDateline } from "./furniture/dateline.ts";
import { findHead } from "./furniture/find-head.ts";
import { findTail } from "./furniture/find-tail.ts";
import { bylineNames } from "./furniture/is-byline.ts";
import { isCredit, isNote } from "./furniture/is-credit.ts";
import { isLink } from "./furniture/is-link.ts";
import { isStamp } from "./furniture/is-stamp.ts";
import type { Prose, Sentence } from "./prose.ts";

/** " | ", " • ": between the parts of a line such as "By Ana Roe | 3 March 2024 | 4 min read". */
const SEPARATOR = /\s[|•·]\s/u;

/**
 * Numbers of the sentences that are no part of the story, in rising order: headline, byline, dateline and stamp lines,
 * links, credits, source lists. They are analysed like the rest but never quoted as evidence.
 */
export function findFurniture(prose: Prose, title: string | null): number[] {
  const paragraphs = prose.paragraphs.map(([start, end]) => prose.text.slice(start, end));
  const head = findHead(paragraphs, title);
  const tail = findTail(paragraphs);
  const sizes = paragraphs.map(() => 0);
  for (const { paragraph } of prose.sentences) sizes[paragraph] = (sizes[paragraph] ?? 0) + 1;
  const lines = new Set<number>();
  paragraphs.forEach((line, i) => {
    const isWhole = head.has(i) || tail.has(i) || isNote(line) || isFurnitureLine(line);
    if (isWhole || (sizes[i] === 1 && isCredit(line))) lines.add(i);
  });
  return prose.sentences
    .filter((s) => lines.has(s.paragraph) || isFurnitureSentence(prose, s, sizes[s.paragraph] ?? 1))
    .map(({ index }) => index);
}

/** A paragraph that is a byline, a stamp, a link or a credit, or several of them on one line. */
function isFurnitureLine(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  const parts = line.length > 200 ? [line] : line.split(SEPARATOR);
  return parts.every(
    (part) =>
      bylineNames(part) !== null ||
      isStamp(part) ||
      isLink(part) ||
      (parts.length > 1 && isCredit(part)) ||
      findDateline(`${part} X`)?.length === part.length + 1,
  );
}

/** In running text only what is unmistakable: texts without line ends carry bylines and credits in their one paragraph. */
function isFurnitureSentence(
  prose: Prose,
  { start, end, index }: Sentence,
  siblings: number,
): boolean {
  const sentence = prose.text.slice(start, end);
  if (siblings > 1 && index < 3 && bylineNames(sentence) !== null) return true;
  return (
    siblings > 1 &&
    (isCredit(sentence) || isNote(sentence) || (sentence.length < 120 && isLink(sentence)))
  );
}
