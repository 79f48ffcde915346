import type { Answer, DigestAnswer, DigestBullet, DigestStory } from "../answer.ts";
import type { Block, ListItem } from "../card.ts";
import type { Selection } from "../command.ts";
import { accessWords } from "./access-words.ts";
import { articleLinks } from "./article-links.ts";
import { bulletItem } from "./bullet-item.ts";
import { count } from "./count.ts";
import { dayLabel } from "./date-label.ts";
import { headlineLine } from "./headline-line.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { shortenQuote } from "./shorten-quote.ts";

/**
 * One story of a digest: what is new in it, what happened, who said what, what outlets tell differently, where it stands.
 * @param place from 1, as the overview numbers it
 * @param told quotes that the card shows elsewhere
 */
export function storyBlocks(
  story: DigestStory,
  place: number,
  told: DigestStory["quotes"],
  answer: Answer<DigestAnswer>,
  selection: Selection,
): readonly Block[] {
  const { headline, bullets, quotes, articles } = story;
  const [lead] = articles;
  const closed = bullets.length === 0 && lead ? accessWords(lead) : null;
  const writer = answer.answer.writing.find(({ article }) => article === lead?.id)?.writer;
  const said = quotes.filter((quote) => !told.includes(quote));
  return [
    { kind: "heading", text: `${place}. ${headlineLine(headline)}` },
    text(storyLabel(story, answer.answer.round)),
    ...newsBlocks(story, answer),
    ...listOf(bullets.map((bullet) => bulletItem(bullet, writer ?? "rules"))),
    ...(closed ? [text(`Nothing is told of it: ${closed}.`)] : []),
    ...quoteBlocks(said, answer, selection).map(shortenQuote),
    ...differenceBlocks(story, answer),
    ...articleLinks(newsFirst(story), headline),
  ];
}

/**
 * "4 sources", "1 source, not yet confirmed elsewhere · you follow Ines Okafor"
 * @param round where only some outlets were asked for, nobody knows what the others confirm
 */
export function storyLabel(
  { sources, follows }: DigestStory,
  round: DigestAnswer["round"],
): string {
  const isAlone = sources === 1 && (round?.outlet ?? null) === null;
  const told = isAlone ? "1 source, not yet confirmed elsewhere" : count(sources, "source");
  return follows.length > 0 ? `${told} · you follow ${follows.join(", ")}` : told;
}

/** Contradictions each by itself, what single sources tell in one list. */
function differenceBlocks(story: DigestStory, answer: Answer<DigestAnswer>): readonly Block[] {
  const { differences } = story;
  const items = (sides: readonly DigestBullet[]): readonly Block[] =>
    listOf(sidesOf(sides, answer, story));
  const only = differences.flatMap(({ kind, sides }) => (kind === "only" ? sides : []));
  return [
    ...differences
      .filter(({ kind }) => kind !== "only")
      .flatMap(({ kind, about, sides }) => [
        text(
          `${kind === "compared" ? "Side by side" : "Told differently"}${about ? ` (${about})` : ""}:`,
        ),
        ...items(sides),
      ]),
    ...(only.length > 0 ? [text("Told by one source alone:"), ...items(only)] : []),
  ];
}

/** The article that leads first, then what came since the story was told: a card that says “2 more articles” shows them. */
function newsFirst({ articles: [lead, ...others], news }: DigestStory): DigestStory["articles"] {
  const isOld = ({ id }: DigestStory["articles"][number]): number =>
    news?.articles.includes(id) ? 0 : 1;
  return [...(lead ? [lead] : []), ...others.sort((a, b) => isOld(a) - isOld(b))];
}

/** What came since the story was told here before. */
function newsBlocks({ news, articles }: DigestStory, { answer }: Answer<DigestAnswer>) {
  if (!news || news.articles.length === 0) return [];
  const since = `New since ${dayLabel(news.since)}`;
  const writer = answer.writer === "model" ? "model" : "rules";
  if (news.bullets.length > 0) {
    const items = news.bullets.map((bullet) => bulletItem(bullet, writer));
    return [text(`${since}:`), ...listOf(items), text("Told before:")];
  }
  // That they say nothing new nobody can tell: a correction always does, and a teaser was not read.
  const fresh = articles.filter(({ id }) => news.articles.includes(id));
  const corrected = fresh.filter(({ correctedAt }) => correctedAt !== null).length;
  const parts = [
    ...(fresh.length > corrected ? [count(fresh.length - corrected, "more article")] : []),
    ...(corrected > 0 ? [count(corrected, "corrected article")] : []),
  ];
  return [text(`${since}: ${parts.join(" and ")}.`)];
}

/** Sides of a difference under the names of their outlets; two of one outlet are told apart by their headlines. */
function sidesOf(
  sides: readonly DigestBullet[],
  { evidence }: Answer,
  { articles }: DigestStory,
): readonly ListItem[] {
  const told = sides.map((side) => {
    const id = evidence[side.evidence[0] ?? -1]?.article;
    return { side, article: articles.find((one) => one.id === id) };
  });
  return told.map(({ side, article }) => {
    const outlet = article?.publisher;
    const alone = told.filter((one) => one.article?.publisher === outlet).length === 1;
    const name =
      (alone && outlet) ||
      (article?.title && headlineLine(article.title)) ||
      outlet ||
      "Untitled article";
    return { text: `${name}: ${oneLine(side.text)}`, cites: side.evidence.map((n) => n + 1) };
  });
}

const text = (words: string): Block => ({ kind: "text", text: words });

const listOf = (items: readonly ListItem[]): readonly Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];
