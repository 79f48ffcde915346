import { findDateline } from "./furniture/dateline.ts";
import { findHead } from "./furniture/find-head.ts";
import { findTail } from "./furniture/find-tail.ts";
import { countFrontMatter, MOST_FRONT_MATTER } from "./furniture/front-matter.ts";
import { bylineNames } from "./furniture/is-byline.ts";
import { isCredit, isNote } from "./furniture/is-credit.ts";
import { isLink } from "./furniture/is-link.ts";
import { isStamp } from "./furniture/is-stamp.ts";
import { withoutMarkup } from "./furniture/line-shape.ts";
import type { Prose, Sentence } from "./prose.ts";

/** " | ", " • ": between the parts of a line such as "By Ana Roe | 3 March 2024 | 4 min read". */
const SEPARATOR = /\s[|•·]\s/u;

/** "![The broken pillar](pillar.jpg)" alone on its line. */
const IMAGE = /^!\[[^\][]{0,300}\]\([^()\s]{0,300}\)$/u;

/** A byline in running text stands at its head; a link there is short. */
const HEAD_SENTENCES = 3;
const LINK = 120;

/**
 * Numbers of the sentences that are no part of the story, in rising order: headline, byline, dateline and stamp lines,
 * links, credits, source lists. They are analysed like the rest but never quoted as evidence.
 */
export function findFurniture(prose: Prose, title: string | null): number[] {
  const paragraphs = prose.paragraphs.map(([start, end]) => prose.text.slice(start, end));
  const front = countFrontMatter(paragraphs.slice(0, MOST_FRONT_MATTER));
  const head = findHead(paragraphs.slice(front), title);
  const tail = findTail(paragraphs.slice(front));
  const byParagraph: Sentence[][] = paragraphs.map(() => []);
  for (const sentence of prose.sentences) byParagraph[sentence.paragraph]?.push(sentence);
  return byParagraph.flatMap((sentences, i) => {
    const line = withoutMarkup(paragraphs[i] ?? "");
    const isWhole =
      i < front ||
      head.has(i - front) ||
      tail.has(i - front) ||
      IMAGE.test(paragraphs[i] ?? "") ||
      isNote(line) ||
      isFurnitureLine(line);
    if (isWhole || (sentences.length === 1 && isCredit(line))) return sentences.map(numberOf);
    return sentences.length > 1 ? furnitureIn(prose.text, sentences) : [];
  });
}

function numberOf({ index }: Sentence): number {
  return index;
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
function furnitureIn(text: string, sentences: readonly Sentence[]): number[] {
  const lines = sentences.map(({ start, end }) => text.slice(start, end));
  const tail = findTail(lines);
  const found = sentences.filter(({ index }, i) => {
    const line = lines[i] ?? "";
    if (tail.has(i) || isCredit(line) || isNote(line)) return true;
    return (
      (index < HEAD_SENTENCES && bylineNames(line) !== null) || (line.length < LINK && isLink(line))
    );
  });
  return found.map(numberOf);
}
