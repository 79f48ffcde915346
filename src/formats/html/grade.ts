import type { Extracted, Grade, Wall } from "../../format.ts";
import { type Block, countWords } from "./blocks.ts";
import { isConsent, isConsentAddress } from "./is-consent.ts";
import { isRobotCheck } from "./is-robot-check.ts";
import type { LinkedNode } from "./linked-data.ts";
import { breaksOff, hasPrompt } from "./paywall.ts";
import { toLine } from "./to-line.ts";

/** What is known of a body. */
export type Finding = {
  readonly text: string;
  /** Of the page's JSON-LD: the article's own, and all. */
  readonly article: LinkedNode;
  readonly nodes: readonly LinkedNode[];
  readonly source: string;
  /** Its title may be where a check for robots says what it does. */
  readonly metadata: Pick<Extracted, "title" | "byline" | "published">;
  readonly address: URL | null;
  /** All that the page shows, where a wall announces itself. Asked for only when the body is short. */
  readonly shown: () => readonly Block[];
  /** Share of the words that reader mode saw in links. */
  readonly links: number;
  /** Whether reader mode found it, or a makeshift. */
  readonly makeshift: boolean;
};

export type Judgement = { readonly grade: Grade; readonly wall: Wall | null };

// Shorter is no article: a caption, a "Loading".
const MIN_WORDS = 10;

// Articles of 85 sites have up to 0.23 of their words in links; a front page is made of links.
const MAX_LINKS = 0.5;

// "Please enable JavaScript to run this app.": all that such a page says. It builds itself by script.
const SCRIPTED = /\b(?:enable|turn on|requires) (?:javascript|js|cookies)\b/iu;
const BARRIER_WORDS = 80;

// A page that only asks for consent, with its list of purposes; with more around it, it is something else.
const CONSENT_WORDS = 600;

// A paid article that shows this much shows itself; less is its beginning.
const TEASER_WORDS = 250;

// The share of the stated number of words below which much is missing.
const MISSING_SHARE = 0.6;

/** How much of the article was found, and what stands before the rest. */
export function gradeBody(finding: Finding): Judgement {
  const { text, nodes, links, makeshift } = finding;
  const words = countWords(text);
  const wall = words < TEASER_WORDS ? findGate(finding, words) : consentIn(text, words);
  if (wall) return { grade: "none", wall };
  const scripted = words < BARRIER_WORDS && SCRIPTED.test(text);
  if (words < MIN_WORDS || links > MAX_LINKS || scripted) return { grade: "none", wall: null };
  const missing = statedWords(nodes) * MISSING_SHARE > words;
  if (isPaid(finding, words, missing)) return { grade: "teaser", wall: "paywall" };
  return { grade: missing || makeshift ? "partial" : "full", wall: null };
}

const consentIn = (text: string, words: number): Wall | null =>
  isConsent(text, words) ? "consent" : null;

/** What stands in the place of the whole article. */
function findGate(finding: Finding, words: number): Wall | null {
  const { text, source, metadata, address, shown } = finding;
  if (isConsent(text, words)) return "consent";
  const all = [metadata.title ?? "", ...shown().map((block) => block.text)].join("\n");
  const allWords = countWords(all);
  const asks = words < MIN_WORDS || isConsentAddress(address);
  if (asks && allWords < CONSENT_WORDS && isConsent(all, allWords)) return "consent";
  // Who has an author and a date is an article, if a short one: "Machines learn to tick the box".
  const signed = metadata.published !== null || metadata.byline !== null;
  const checks =
    words < (signed ? MIN_WORDS : BARRIER_WORDS) && isRobotCheck(source, all, allWords);
  return checks ? "robot-check" : null;
}

function isPaid(
  { text, article, nodes, shown }: Finding,
  words: number,
  missing: boolean,
): boolean {
  const unstated = statedWords(nodes) === 0;
  if (isStatedPaid([article, ...nodes]) && (missing || (unstated && words < TEASER_WORDS)))
    return true;
  if (words < TEASER_WORDS / 2) return hasPrompt(shown(), text);
  return words < TEASER_WORDS && breaksOff(shown(), text);
}

/** What the article says of itself goes before what is said of its parts. */
function isStatedPaid(nodes: readonly LinkedNode[]): boolean {
  const stated = nodes.map((node) => node.isAccessibleForFree);
  const first = stated.find((value) => value !== undefined);
  return String(first).toLowerCase() === "false";
}

/** The article's length as the page states it. */
function statedWords(nodes: readonly LinkedNode[]): number {
  const stated = nodes.map((node) => Number(toLine(node.wordCount)));
  return Math.max(0, ...stated.filter((count) => Number.isFinite(count)));
}
