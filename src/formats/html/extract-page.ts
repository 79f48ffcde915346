import type { Extracted } from "../../format.ts";
import { countWords, findBlocks } from "./blocks.ts";
import { toUrl } from "./canonical-url.ts";
import { parsePage } from "./dom.ts";
import { findArticleNode } from "./find-article-node.ts";
import { FEW_WORDS, findBody, findParagraphs, isBetterBody } from "./find-body.ts";
import { freeEmbeds } from "./free-embeds.ts";
import { gradeBody } from "./grade.ts";
import { findHidingNames } from "./hiding-names.ts";
import { readLinkedData } from "./linked-data.ts";
import { readMetadata } from "./metadata.ts";
import { isOutsized } from "./page-size.ts";
import { removeConsent } from "./remove-consent.ts";
import { removeHidden } from "./remove-hidden.ts";
import { statedBody } from "./stated-body.ts";

/**
 * The article of a page. `text` is the body alone, in the order: reader mode, the page's own
 * statement of its text, all its paragraphs. The headline is `title`, for pages print it in many
 * places and forms, and some print another one over the text.
 */
export function extractPage(source: string, address?: string): Extracted {
  if (isOutsized(source)) return extractOutsized(source, address);
  const page = parsePage(source);
  const hiding = findHidingNames(source);
  removeHidden(page, hiding);
  removeConsent(page);
  freeEmbeds(page);
  const nodes = readLinkedData(page);
  const article = findArticleNode(nodes, page, address);
  const metadata = readMetadata(page, article, nodes, address);
  const found = findBody(page, metadata);
  const stated = statedBody(article, metadata);
  const body = isBetterBody(stated, found.text) ? stated : found.text;
  const makeshift = countWords(body) < FEW_WORDS ? findParagraphs(source, metadata, hiding) : "";
  const text = countWords(makeshift) > countWords(body) ? makeshift : body;
  const judgement = gradeBody({
    text,
    article,
    nodes,
    source,
    metadata,
    address: toUrl(address),
    shown: () => findBlocks(source, hiding),
    links: text === stated ? 0 : found.links,
    makeshift: text !== body,
  });
  return { ...metadata, text, ...judgement };
}

// The head of a page that is too large for a tree; nothing is read behind it.
const HEAD_END = /<body\b|<\/head>/iu;
const MAX_HEAD = 200_000;

/** Paragraphs alone, in one linear pass: what reader mode would leave out may be among them. */
function extractOutsized(source: string, address?: string): Extracted {
  const start = source.slice(0, MAX_HEAD);
  const end = start.search(HEAD_END);
  const head = parsePage(end > 0 && !isOutsized(start.slice(0, end)) ? start.slice(0, end) : "");
  const nodes = readLinkedData(head);
  const article = findArticleNode(nodes, head, address);
  const metadata = readMetadata(head, article, nodes, address);
  const hiding = findHidingNames(source);
  const text = findParagraphs(source, metadata, hiding);
  const judgement = gradeBody({
    text,
    article,
    nodes,
    source,
    metadata,
    address: toUrl(address),
    shown: () => [], // such pages are no walls
    links: 0,
    makeshift: true,
  });
  return { ...metadata, text, ...judgement };
}
