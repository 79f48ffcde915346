import type { StoryArticle } from "../answer.ts";
import type { Block } from "../card.ts";
import { accessWords } from "./access-words.ts";
import { count } from "./count.ts";
import { dateLabel, dayLabel } from "./date-label.ts";
import { headlineLine } from "./headline-line.ts";

// The answer behind the card has them all.
const MOST_LINKS = 4;

const WEB = /^https?:\/\//iu;

/**
 * Where the articles of a card stand, each with what a reader has to know of it: corrected, copied, behind a wall.
 * @param told a headline that stands above them already
 */
export function articleLinks(articles: readonly StoryArticle[], told?: string): readonly Block[] {
  const shown = articles.slice(0, MOST_LINKS);
  const left = articles.length - shown.length;
  const items = shown.map((article) => ({
    label: labelOf(article, articles, told),
    // An address of another kind ("javascript:…") is nothing to follow.
    url: article.url !== null && WEB.test(article.url) ? article.url : null,
  }));
  if (items.length === 0) return [];
  const more: readonly Block[] =
    left > 0 ? [{ kind: "text", text: `And ${count(left, "more article")}.` }] : [];
  return [{ kind: "links", items }, ...more];
}

/** "Herald, 24 November 2026: Bridge closed — corrected 25 November 2026" */
function labelOf(
  article: StoryArticle,
  articles: readonly StoryArticle[],
  told: string | undefined,
): string {
  const { publisher, published, title, correctedAt, copyOf } = article;
  const head = [publisher, published && dateLabel(published)].filter(Boolean).join(", ");
  const original = articles.find(({ id }) => id === copyOf);
  const notes = [
    correctedAt === null ? null : `corrected ${dayLabel(correctedAt)}`,
    original ? `the same text as ${original.publisher ?? "another of these"}` : null,
    accessWords(article),
  ].filter((note) => note !== null);
  const headline = title === null || (title === told && head !== "") ? "" : headlineLine(title);
  const named = [head, headline].filter(Boolean).join(": ");
  return notes.length > 0 ? `${named} — ${notes.join("; ")}` : named;
}
