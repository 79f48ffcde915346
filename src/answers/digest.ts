import type { Entity } from "../analysis.ts";
import type { Answer, DigestAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { countMentions } from "./count-mentions.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { pickKeyQuotes } from "./key-quotes.ts";
import { mergeEntities } from "./merge-entities.ts";
import { citeQuote } from "./quotes.ts";
import { citeTimeline } from "./timeline.ts";

/** What an article without a title is called on a card. */
const UNTITLED = "Untitled article";

// Fits one phone screen.
const MOST_PEOPLE = 6;

/** The digest of one article or of several: what happened, who said what, who is in it. */
export function answerDigest(
  options: Readonly<Record<string, unknown>>,
  selection: Selection,
): Answer<DigestAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const bullets = readings.flatMap((reading) => bulletsOf(reading, readings.length, evidence));
  const quotes = pickKeyQuotes(readings).map(({ quote, reading }) =>
    citeQuote(quote, reading, evidence),
  );
  const answer: DigestAnswer = {
    title: titleOf(readings),
    bullets,
    quotes,
    people: mostMentioned(readings),
    timeline: citeTimeline(readings, evidence),
    writer: "rules",
  };
  const found = bullets.length + quotes.length > 0;
  return answerOf({ command: "digest", options, found, answer }, selection, evidence);
}

function titleOf([first, ...more]: Selection["readings"]): string {
  if (more.length > 0) return `Digest of ${more.length + 1} articles`;
  return first.analysis.title ?? UNTITLED;
}

// One article gets its whole summary; of several, each gets its best sentences.
const bulletsEach = (articles: number): number => (articles === 1 ? 5 : articles <= 3 ? 2 : 1);

function bulletsOf(
  reading: Reading,
  articles: number,
  evidence: EvidenceList,
): DigestAnswer["bullets"] {
  return reading.analysis.summary
    .slice(0, bulletsEach(articles))
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ sentence, text }) => ({ text, evidence: [evidence.cite(reading, sentence)] }));
}

function mostMentioned(readings: Selection["readings"]): readonly Entity[] {
  return mergeEntities(readings)
    .filter(({ kind }) => kind === "person")
    .map((merged) => ({ entity: merged.entity, mentions: countMentions(merged) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_PEOPLE)
    .map(({ entity }) => entity);
}
