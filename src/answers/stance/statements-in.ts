import type { Quote, Speaker, Stance } from "../../analysis.ts";
import type { Reading } from "../../command.ts";
import type { EvidenceList } from "../evidence.ts";
import { isSure } from "../is-sure.ts";
import { quoteText } from "../quote-text.ts";
import { sentenceText } from "../sentence-text.ts";
import type { Topic } from "../topic.ts";
import type { Held } from "./held.ts";
import { ownClause } from "./own-clause.ts";
import { speaksFor } from "./speaks-for.ts";

/** The statements of one article about a topic, in text order: quotes, and attitudes that no quote tells. */
export function statementsIn(
  reading: Reading,
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const { quotes, stances, furniture } = reading.analysis;
  const silent = new Set(furniture);
  const told = (sentences: readonly number[]): boolean => !sentences.some((n) => silent.has(n));
  const about = quotes.filter(
    (quote) =>
      isSure(quote) &&
      told(quote.sentences) &&
      quote.sentences.some((n) => topic.mentionedIn(sentenceText(reading, n))),
  );
  const onTopic = stances.filter((one) => told(one.sentences) && topic.mentionedIn(one.topic));
  const said = about.filter((quote) => isAbout(quote, about, onTopic, reading, topic));
  const attitudes = onTopic.filter((stance) => !said.some((quote) => sameHolder(quote, stance)));
  return [
    ...said.flatMap((quote) => fromQuote(quote, reading, topic, evidence)),
    ...attitudes.flatMap((stance) => fromStance(stance, reading, topic, evidence)),
  ].sort((a, b) => a.start - b.start);
}

/**
 * Whether the words of a quote in a sentence that speaks of the topic are about it. Where they do not name it
 * themselves, another quote of the same speaker there may, and that one is the statement; or it takes the whole
 * sentence to say of what: "Iceland has been critical of the cut, seeing it as a gift".
 */
function isAbout(
  quote: Quote,
  about: readonly Quote[],
  onTopic: readonly Stance[],
  reading: Reading,
  topic: Topic,
): boolean {
  const names = (one: Quote): boolean => topic.mentionedIn(quoteText(one, reading));
  const { speaker, sentences } = quote;
  if (!speaker || isNobody(speaker, reading)) return false;
  if (names(quote)) return true;
  const twins = about.filter(
    (one) =>
      one.speaker?.entity === speaker.entity && one.sentences.some((n) => sentences.includes(n)),
  );
  if (!twins.some(names)) return !onTopic.some((stance) => sameHolder(quote, stance));
  const name = speaker.name ?? reading.analysis.text.slice(...speaker.span);
  return speaksFor(speaker.entity, name, reading, topic);
}

// Whom they stand for is not known: "both confirmed it", "he said".
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|both|some|others|many|most|several|one|another|all|none)$/iu;

const isNobody = ({ entity, span }: Speaker, { analysis }: Reading): boolean =>
  entity === null && PRONOUN.test(analysis.text.slice(...span));

/** Whether a quote and a stance are of one holder in one sentence. */
const sameHolder = ({ speaker, sentences }: Quote, { holder, sentences: own }: Stance): boolean =>
  speaker !== null &&
  [speaker, ...speaker.also].some(({ entity }) => entity === holder) &&
  own.some((n) => sentences.includes(n));

function fromQuote(
  quote: Quote,
  reading: Reading,
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const { speaker, sentences } = quote;
  if (!speaker) return [];
  const first = {
    entity: speaker.entity,
    name: speaker.name ?? reading.analysis.text.slice(...speaker.span),
  };
  const cited = evidence.citeAll(reading, sentences);
  return [first, ...speaker.also].map(({ entity, name }): Held => {
    const stance = stanceOf(entity, sentences, reading, topic);
    return {
      reading,
      entity,
      name,
      own: speaksFor(entity, name, reading, topic),
      start: quote.content[0]?.[0] ?? 0,
      statement: {
        text: quoteText(quote, reading),
        polarity: stance?.polarity ?? "unclear",
        on: stance?.topic ?? null,
        quote,
        evidence: cited,
        also: [],
      },
    };
  });
}

/** The attitude that a holder shows toward the topic in some sentences. */
const stanceOf = (
  holder: string | null,
  sentences: readonly number[],
  { analysis }: Reading,
  topic: Topic,
): Stance | undefined =>
  analysis.stances.find(
    (stance) =>
      stance.holder === holder &&
      topic.mentionedIn(stance.topic) &&
      stance.sentences.some((n) => sentences.includes(n)),
  );

function fromStance(
  stance: Stance,
  reading: Reading,
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const { holder, topic: on, polarity, sentences } = stance;
  const { people, organisations, places } = reading.analysis;
  const entity = [...people, ...organisations, ...places].find(({ id }) => id === holder);
  if (!entity) return [];
  return [
    {
      reading,
      entity: holder,
      name: entity.name,
      own: speaksFor(holder, entity.name, reading, topic),
      start: reading.analysis.sentences[sentences[0]]?.[0] ?? 0,
      statement: {
        text: sentences.map((n) => ownClause(stance, n, reading)).join(" "),
        polarity,
        on,
        quote: null,
        evidence: evidence.citeAll(reading, sentences),
        also: [],
      },
    },
  ];
}
