import type { Entity, Quote } from "../analysis.ts";
import type { Answer, ArticleWriting, DigestAnswer, DigestBullet } from "../answer.ts";
import type { Reading, Selection, WrittenComparison } from "../command.ts";
import type { Written, WrittenDigest } from "../written.ts";
import { answerOf } from "./answer-of.ts";
import { countMentions } from "./count-mentions.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { pickKeyQuotes } from "./key-quotes.ts";
import { mergeEntities } from "./merge-entities.ts";
import { citeQuote } from "./quotes.ts";
import { citeTimeline } from "./timeline.ts";
import { titleOf } from "./title-of.ts";

// Fits one phone screen.
const MOST_PEOPLE = 6;

/** What was written of the articles of a selection, in their order. */
export type DigestWriting = {
  readonly digests: readonly Written<WrittenDigest>[];
  readonly compared: Written<WrittenComparison>;
};

/** The digest of one article or of several: what happened, who said what, who is in it. */
export function answerDigest(
  options: Readonly<Record<string, unknown>>,
  selection: Selection,
  { digests, compared }: DigestWriting,
): Answer<DigestAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const most = bulletsEach(readings.length);
  const bullets = readings.flatMap((reading, n) => bulletsOf(reading, digests[n], most, evidence));
  const quotes = pickKeyQuotes(readings, digests.map(quotesOf)).map(({ quote, reading }) =>
    citeQuote(quote, reading, evidence),
  );
  const answer: DigestAnswer = {
    title: headlineOf(readings),
    bullets,
    compared: citePoints(compared, evidence),
    comparing: {
      writer: compared.by,
      why: compared.by === "rules" ? compared.why : null,
      cut: compared.by === "model" ? compared.text.cut : null,
    },
    quotes,
    people: mostMentioned(readings),
    timeline: citeTimeline(readings, evidence),
    writer: digests.some(({ by }) => by === "model") ? "model" : "rules",
    writing: readings.map((reading, n) => writingOf(reading, digests[n])),
    stories: [],
    round: null,
  };
  const found = bullets.length + quotes.length > 0;
  return answerOf({ command: "digest", options, found, answer }, selection, evidence);
}

function headlineOf(readings: Selection["readings"]): string {
  const [first] = readings;
  return first && readings.length === 1
    ? titleOf(first.analysis)
    : `Digest of ${readings.length} articles`;
}

// One article gets its whole summary; of several, each gets its best sentences.
const bulletsEach = (articles: number): number => (articles === 1 ? 5 : articles <= 3 ? 2 : 1);

function bulletsOf(
  reading: Reading,
  written: Written<WrittenDigest> | undefined,
  most: number,
  evidence: EvidenceList,
): readonly DigestBullet[] {
  const chosen =
    written?.by === "model"
      ? written.text.bullets
      : reading.analysis.summary
          .filter(({ sentence }) => !reading.suspect.includes(sentence))
          .map(({ sentence, text }) => ({ sentence, text, by: "article" as const }));
  return chosen
    .slice(0, most)
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ sentence, text, by }) => ({ text, evidence: [evidence.cite(reading, sentence)], by }));
}

const quotesOf = (written: Written<WrittenDigest>): readonly Quote[] =>
  written.by === "model" ? written.text.quotes : [];

const citePoints = (
  compared: DigestWriting["compared"],
  evidence: EvidenceList,
): DigestAnswer["compared"] =>
  (compared.by === "model" ? compared.text.points : []).map(({ sides }) => ({
    sides: sides.map(({ reading, sentence, text }) => ({
      text,
      evidence: [evidence.cite(reading, sentence)],
      by: "model",
    })),
  }));

const writingOf = (
  { analysis }: Reading,
  written: Written<WrittenDigest> | undefined,
): ArticleWriting => {
  const article = analysis.id;
  if (written?.by === "model") {
    const { cut, translation } = written.text;
    return { article, writer: "model", why: null, cut, translation };
  }
  return { article, writer: "rules", why: written?.why ?? null, cut: null, translation: null };
};

function mostMentioned(readings: Selection["readings"]): readonly Entity[] {
  return mergeEntities(readings)
    .filter(({ kind }) => kind === "person")
    .map((merged) => ({ entity: merged.entity, mentions: countMentions(merged) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_PEOPLE)
    .map(({ entity }) => entity);
}
