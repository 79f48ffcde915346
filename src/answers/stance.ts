import type { Polarity, Quote, Stance } from "../analysis.ts";
import type { Answer, StanceAnswer, StanceHolder, StanceStatement } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { headlinePolarity } from "./headline-polarity.ts";
import { mergeEntities } from "./merge-entities.ts";
import { quoteText } from "./quote-text.ts";
import { sentenceText } from "./sentence-text.ts";
import { speaksFor } from "./speaks-for.ts";
import { readTopic, type Topic } from "./topic.ts";

/** A statement with whoever makes it. */
type Held = {
  readonly key: string;
  readonly entity: string | null;
  readonly name: string;
  readonly side: StanceHolder["side"];
  readonly statement: StanceStatement;
};

/** Who says what about a topic: the topic's own side apart from the others. The outlet's own voice is nobody's. */
export function answerStance(topic: string, selection: Selection): Answer<StanceAnswer> {
  const evidence = startEvidence();
  const read = readTopic(topic, selection.readings);
  const held = selection.readings.flatMap((reading) => statementsIn(reading, read, evidence));
  const holders = groupByHolder(held);
  return answerOf(
    {
      command: "stance",
      options: { topic },
      found: holders.length > 0,
      answer: { topic, holders },
    },
    selection,
    evidence,
  );
}

function statementsIn(reading: Reading, topic: Topic, evidence: EvidenceList): readonly Held[] {
  const { quotes, stances, furniture } = reading.analysis;
  const silent = new Set(furniture);
  const told = (sentences: readonly number[]): boolean => !sentences.some((n) => silent.has(n));
  const about = (sentences: readonly number[]): boolean =>
    sentences.some((n) => topic.mentionedIn(sentenceText(reading, n)));
  const said = quotes
    .filter(({ sentences }) => told(sentences) && about(sentences))
    .flatMap((quote) => fromQuote(quote, reading, topic, evidence));
  const attitudes = stances
    .filter(({ sentences }) => told(sentences) && about(sentences))
    .filter((stance) => !quotes.some((quote) => carries(quote, stance)))
    .flatMap((stance) => fromStance(stance, reading, topic, evidence));
  const start = ({ statement }: Held): number =>
    evidence.sentences[statement.evidence[0] ?? 0]?.sentence ?? 0;
  return [...said, ...attitudes].sort((a, b) => start(a) - start(b));
}

/** Whether a stance rests on the sentence of a quote of its holder: the quote shows it already. */
const carries = ({ speaker, sentences }: Quote, stance: Stance): boolean =>
  speakersOf(speaker).includes(stance.holder) &&
  stance.sentences.some((n) => sentences.includes(n));

const speakersOf = (speaker: Quote["speaker"]): readonly (string | null)[] =>
  speaker ? [speaker.entity, ...speaker.also.map(({ entity }) => entity)] : [];

function fromQuote(
  quote: Quote,
  reading: Reading,
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const { speaker } = quote;
  if (!speaker) return [];
  const { text } = reading.analysis;
  const phrase = text.slice(...speaker.span);

  const speakers = [{ entity: speaker.entity, name: speaker.name ?? phrase }, ...speaker.also];
  return speakers.map(({ entity, name }) => ({
    ...holderOf(entity, name, phrase, reading, topic),
    statement: {
      text: quoteText(quote, reading),
      polarity: polarityOf(entity, quote.sentences, reading),
      quote,
      evidence: evidence.citeAll(reading, quote.sentences),
    },
  }));
}

function fromStance(
  stance: Stance,
  reading: Reading,
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const merged = mergeEntities([reading]).find(({ entity }) => entity.id === stance.holder);
  if (!merged) return [];
  const name = merged.entity.name;
  return [
    {
      ...holderOf(stance.holder, name, name, reading, topic),
      statement: {
        text: stance.sentences.map((n) => sentenceText(reading, n)).join(" "),
        polarity: stance.polarity,
        quote: null,
        evidence: evidence.citeAll(reading, stance.sentences),
      },
    },
  ];
}

function holderOf(
  entity: string | null,
  name: string,
  phrase: string,
  reading: Reading,
  topic: Topic,
): Omit<Held, "statement"> {
  const own = speaksFor(entity, phrase, reading, topic);
  return { key: entity ?? name.toLowerCase(), entity, name, side: own ? "own" : "other" };
}

const polarityOf = (
  holder: string | null,
  sentences: readonly number[],
  { analysis }: Reading,
): Polarity =>
  analysis.stances.find(
    (stance) => stance.holder === holder && stance.sentences.some((n) => sentences.includes(n)),
  )?.polarity ?? "unclear";

/** Holders in the order in which they first speak, the topic's own side first. */
function groupByHolder(held: readonly Held[]): readonly StanceHolder[] {
  const groups = new Map<string, Held[]>();
  for (const one of held) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  const holders = [...groups.values()].map(([first, ...rest]): StanceHolder => {
    const { entity, name, side } = first as Held;
    const statements = [first as Held, ...rest].map(({ statement }) => statement);
    return { entity, name, side, polarity: headlinePolarity(statements), statements };
  });
  return [
    ...holders.filter(({ side }) => side === "own"),
    ...holders.filter(({ side }) => side !== "own"),
  ];
}
