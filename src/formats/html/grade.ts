import type { Grade } from "../../format.ts";
import { countWords } from "./blocks.ts";
import { findArticleNode, type LinkedNode } from "./linked-data.ts";
import { toLine } from "./to-line.ts";

/** What is known of a body. */
export type Finding = {
  readonly text: string;
  readonly nodes: readonly LinkedNode[];
  /** Text of the whole page, where a wall announces itself. */
  readonly around: string;
  /** Share of the words that reader mode saw in links. */
  readonly links: number;
  /** Whether reader mode found it, or a makeshift. */
  readonly makeshift: boolean;
};

// Shorter is no article: a caption, a "Loading".
const MIN_WORDS = 10;

// Articles of 85 sites have up to 0.23 of their words in links; a front page is made of links.
const MAX_LINKS = 0.5;

// "Please enable JavaScript to continue.", "Verify that you are human": all that such a page says.
const BARRIER =
  /\b(?:enable|turn on|requires) (?:javascript|js|cookies)\b|checking (?:if|that|your browser)|(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:not a robot|human)|access (?:to this page )?(?:is |has been )?denied|unusual (?:traffic|activity)/iu;
const BARRIER_WORDS = 80;

// A paid article that shows this much shows itself; less is its beginning.
const TEASER_WORDS = 250;

// The share of the stated number of words below which much is missing.
const MISSING_SHARE = 0.6;

// "Subscribe to continue reading", "This article is for subscribers only", "Продолжение доступно подписчикам".
const WALL =
  /(?:subscribe|sign in|log ?in|register|subscription|join)\b.{0,40}(?:to (?:continue|keep|read|finish)|for full access|to unlock)|(?:continue|keep) reading (?:with|by|for)|(?:only )?(?:for|available to) (?:paying )?(?:subscribers|members)(?: only)?|already (?:a subscriber|subscribed)|(?:только|доступ\p{L}{0,9}) (?:для )?подписчик|(?:лише|тільки|доступ\p{L}{0,9}) (?:для )?(?:перед)?платник/iu;

// "We and our partners store cookies", "Privacy settings", "legitimate interest".
const CONSENT =
  /cookies?|consent|privacy|our partners|legitimate interest|personal data|datenschutz/giu;

// A news text about privacy law says these words once in thirty.
const CONSENT_SHARE = 1 / 12;

/** How much of the article was found. */
export function gradeBody({ text, nodes, around, links, makeshift }: Finding): Grade {
  const words = countWords(text);
  const barred = words < BARRIER_WORDS && BARRIER.test(text);
  if (words < MIN_WORDS || links > MAX_LINKS || barred || isConsentWall(text, words)) return "none";
  const stated = statedWords(nodes);
  const missing = stated * MISSING_SHARE > words;
  if (isPaid(nodes) && (missing || (stated === 0 && words < TEASER_WORDS))) return "teaser";
  if (words < TEASER_WORDS / 2 && WALL.test(around)) return "teaser";
  return missing || makeshift ? "partial" : "full";
}

/** What the article says of itself goes before what is said of its parts. */
function isPaid(nodes: readonly LinkedNode[]): boolean {
  const stated = [findArticleNode(nodes), ...nodes].map((node) => node.isAccessibleForFree);
  const first = stated.find((value) => value !== undefined);
  return String(first).toLowerCase() === "false";
}

const isConsentWall = (text: string, words: number): boolean =>
  (text.match(CONSENT)?.length ?? 0) > Math.max(3, words * CONSENT_SHARE);

/** The article's length as the page states it. */
function statedWords(nodes: readonly LinkedNode[]): number {
  const stated = nodes.map((node) => Number(toLine(node.wordCount)));
  return Math.max(0, ...stated.filter((count) => Number.isFinite(count)));
}
