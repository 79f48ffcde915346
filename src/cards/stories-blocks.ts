import type { Answer, DigestAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { cutNotes } from "./cut-notes.ts";
import { dayLabel, timeLabel } from "./date-label.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { headlineLine } from "./headline-line.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { nothingNew, roundNotes } from "./round-notes.ts";
import { shortenQuote } from "./shorten-quote.ts";
import { storyBlocks, storyLabel } from "./story-blocks.ts";
import { translationNotes } from "./translation-notes.ts";

const DAY = 86_400_000;

/** A digest of what is followed: an overview to read at a glance, then story by story, then the sentences behind. */
export function storiesBlocks(
  answer: Answer<DigestAnswer>,
  selection: Selection,
  asked?: string,
): readonly Block[] {
  const { stories, quotes, round } = answer.answer;
  if (!round) return [];
  if (stories.length === 0) return nothingNew(round);
  const best = round.quoteOfTheDay === null ? undefined : quotes[round.quoteOfTheDay];
  const top = best ? [best] : [];
  const blocks: readonly Block[] = [
    overview(answer.answer),
    ...under("Quote of the day", quoteBlocks(top, answer, selection).map(shortenQuote)),
    ...stories.flatMap((story, n) => storyBlocks(story, n + 1, top, answer, selection)),
  ];
  return [
    ...blocks,
    ...under("Evidence", evidenceBlock(answer, selection, citesOf(blocks), whole(answer))),
    ...roundNotes(round),
    ...cutNotes(answer),
    ...translationNotes(answer, asked),
  ];
}

/** "Digest of the last 24 hours · 25 November 2026, 07:00 UTC" */
export function storiesTitle({ title, round }: DigestAnswer): string {
  if (!round) return title;
  const isDay = round.until - round.since === DAY;
  const what = isDay ? title : `Digest since ${timeLabel(round.since)}`;
  return `${what} · ${isDay ? timeLabel(round.until) : dayLabel(round.until)}`;
}

const overview = ({ stories, round }: DigestAnswer): Block => ({
  kind: "facts",
  rows: stories.map((story, n) => [
    String(n + 1),
    `${headlineLine(story.headline)} — ${storyLabel(story, round)}`,
  ]),
});

/** Evidence numbers, from 0, that some blocks cite. */
const citesOf = (blocks: readonly Block[]): readonly number[] =>
  blocks
    .flatMap((block): readonly number[] => {
      if (block.kind === "list") return block.items.flatMap(({ cites = [] }) => cites);
      return block.kind === "quote" ? block.cites : [];
    })
    .map((n) => n - 1);

/** Evidence whose sentence a bullet shows whole. */
const whole = ({ answer, evidence }: Answer<DigestAnswer>): readonly number[] =>
  answer.stories
    .flatMap(({ bullets, news, differences }) => [
      ...bullets,
      ...(news?.bullets ?? []),
      ...differences.flatMap(({ sides }) => sides),
    ])
    .flatMap(({ text, evidence: [n = -1] }) => (evidence[n]?.text === text ? [n] : []));

const under = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];
