import type { Answer, DigestAnswer, DigestBullet, WriterName } from "../answer.ts";
import { isTeaser } from "../answers/readable.ts";
import { storyArticle } from "../answers/stories/story-article.ts";
import { titleOf } from "../answers/title-of.ts";
import type { Block, ListItem } from "../card.ts";
import type { Reading, Selection } from "../command.ts";
import { accessWords } from "./access-words.ts";
import { articleLinks } from "./article-links.ts";
import { bulletItem } from "./bullet-item.ts";
import { cutNotes } from "./cut-notes.ts";
import { dateItems } from "./date-items.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { headlineLine } from "./headline-line.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { searched } from "./searched.ts";
import { shortenQuote } from "./shorten-quote.ts";
import { entityLabel } from "./speaker-label.ts";
import { inDateOrder } from "./timeline-blocks.ts";
import { translationNotes } from "./translation-notes.ts";

// The rest stands in /timeline.
const MOST_DATES = 5;

/** A digest from top to bottom: what happened, who said what, who is in it, when, and the sentences behind. */
export function digestBlocks(
  answer: Answer<DigestAnswer>,
  selection: Selection,
  asked?: string,
): readonly Block[] {
  const { bullets, compared, quotes, people, timeline } = answer.answer;
  if (!answer.found) return nothingToTell(selection);
  const listed = dateItems(inDateOrder(timeline), answer, selection).slice(0, MOST_DATES);
  const whole = bullets.flatMap(({ text, evidence: [n = -1] }) =>
    answer.evidence[n]?.text === text ? [n] : [],
  );
  const dates = listed.flatMap(({ cites = [] }) => cites.map((n) => n - 1));
  const told = listed.flatMap(({ text, cites: [n = 0] = [] }) =>
    text.endsWith(`: ${oneLine(answer.evidence[n - 1]?.text ?? "")}`) ? [n - 1] : [],
  );
  const sides = compared.flatMap((point) => point.sides);
  const lines = [...bullets, ...sides, ...quotes];
  const cited = [...lines.flatMap(({ evidence }) => evidence), ...dates];
  return [
    ...happened(answer),
    ...under("Side by side", sideBySide(answer)),
    ...under("Key quotes", quoteBlocks(quotes, answer, selection).map(shortenQuote)),
    ...under("People", listOf(people.map((person) => ({ text: entityLabel(person) })))),
    ...under("Dates", listOf(listed)),
    ...under("Evidence", evidenceBlock(answer, selection, cited, [...whole, ...told])),
    ...under("Sources", sourceLinks(selection)),
    ...cutNotes(answer),
    ...translationNotes(answer, asked),
  ];
}

/** Of teasers alone there is nothing but where they stand; of others, what was looked through. */
function nothingToTell(selection: Selection): readonly Block[] {
  const { readings } = selection;
  const [first] = readings;
  const closed = first && readings.every(isTeaser) ? accessWords(articleOf(first)) : null;
  return [
    {
      kind: "text",
      text: closed ? `Nothing is told of it: ${closed}.` : "There is nothing in it to tell.",
    },
    ...(closed ? articleLinks(readings.map(articleOf)) : []),
    ...(closed ? [] : [{ kind: "text", text: searched(selection) } as const]),
  ];
}

/** Where the articles stand that have an address or a note; a file of the asker's own needs none. */
const sourceLinks = ({ readings }: Selection): readonly Block[] =>
  articleLinks(
    readings.map(articleOf).filter((one) => one.url !== null || accessWords(one) !== null),
  );

const articleOf = (reading: Reading) => storyArticle(reading, null);

/** The bullets; those of several articles under the headlines of theirs. */
function happened({ answer, articles, evidence }: Answer<DigestAnswer>): readonly Block[] {
  const bulletsOf = (id: string): readonly ListItem[] =>
    answer.bullets
      .filter((bullet) => evidence[bullet.evidence[0] ?? -1]?.article === id)
      .map((bullet) => bulletItem(bullet, writerOf(id, answer)));
  return articles.flatMap(({ id, title }) => {
    const heading = articles.length === 1 ? "What happened" : headlineLine(titleOf({ title }));
    return under(heading, listOf(bulletsOf(id)));
  });
}

const writerOf = (id: string, { writing }: DigestAnswer): WriterName =>
  writing.find(({ article }) => article === id)?.writer ?? "rules";

/** What several articles tell of one matter, each line under the name of its article. */
function sideBySide({ answer, articles, evidence }: Answer<DigestAnswer>): readonly Block[] {
  const nameOf = (side: DigestBullet): string => {
    const id = evidence[side.evidence[0] ?? -1]?.article;
    const article = articles.find((one) => one.id === id);
    // Two articles of one paper are told apart by their headlines.
    const alone = articles.filter(({ publisher }) => publisher === article?.publisher).length === 1;
    return (alone && article?.publisher) || headlineLine(titleOf(article ?? { title: null }));
  };
  return answer.compared.flatMap(({ sides }) =>
    listOf(
      sides.map((side) => ({
        text: `${nameOf(side)}: ${oneLine(side.text)}`,
        cites: plus(side.evidence),
      })),
    ),
  );
}

const plus = (numbers: readonly number[]): readonly number[] => numbers.map((n) => n + 1);

const under = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];

const listOf = (items: readonly ListItem[]): readonly Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];
