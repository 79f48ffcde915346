import type { Answer, DigestAnswer } from "../answer.ts";
import type { Selection, WrittenComparison } from "../command.ts";
import type { Written, WrittenDigest } from "../written.ts";
import { answerOf } from "./answer-of.ts";
import { bulletsOf, chosenQuotes, writingOf } from "./digest-bullets.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { pickKeyQuotes } from "./key-quotes.ts";
import { mostMentioned } from "./most-mentioned.ts";
import { citeQuote } from "./quotes.ts";
import { isTeaser } from "./readable.ts";
import { citeTimeline } from "./timeline.ts";
import { titleOf } from "./title-of.ts";

/** What was written of the articles of a selection, in their order. */
export type DigestWriting = {
  readonly digests: readonly Written<WrittenDigest>[];
  readonly compared: Written<WrittenComparison>;
};

/** The digest of one article or of several that were named: what happened, who said what, who is in it. */
export function answerDigest(
  options: Readonly<Record<string, unknown>>,
  selection: Selection,
  { digests, compared }: DigestWriting,
): Answer<DigestAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const most = bulletsEach(readings.length);
  // Of a teaser its headline is shown, and nothing told.
  const read = readings
    .map((reading, n) => ({ reading, written: digests[n] }))
    .filter(({ reading }) => !isTeaser(reading));
  const whole = read.map(({ reading }) => reading);
  const bullets = read.flatMap((one) => bulletsOf(one.reading, one.written, most, evidence));
  const chosen = read.map(({ written }) => chosenQuotes(written));
  const quotes = pickKeyQuotes(whole, chosen).map(({ quote, reading }) =>
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
    people: mostMentioned(whole),
    timeline: citeTimeline(whole, evidence),
    writer: digests.some(({ by }) => by === "model") ? "model" : "rules",
    writing: read.map(({ reading, written }) => writingOf(reading, written)),
    stories: [],
    round: null,
  };
  const found = bullets.length + quotes.length > 0;
  return answerOf({ command: "digest", options, found, answer }, selection, evidence);
}

function headlineOf(readings: Selection["readings"]): string {
  const [first, ...more] = readings;
  if (!first) return "Digest";
  return more.length === 0 ? titleOf(first.analysis) : `Digest of ${readings.length} articles`;
}

// One article gets its whole summary; of several, each gets its best sentences.
const bulletsEach = (articles: number): number => (articles === 1 ? 5 : articles <= 3 ? 2 : 1);

/** A comparison with its sentences in the evidence; empty where no model wrote one. */
export const citePoints = (
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
