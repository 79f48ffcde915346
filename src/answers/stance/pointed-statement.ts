import type { WrittenStance } from "../../command.ts";
import type { EvidenceList } from "../evidence.ts";
import { sentenceText } from "../sentence-text.ts";
import type { Topic } from "../topic.ts";
import type { Held } from "./held.ts";
import { speaksFor } from "./speaks-for.ts";

// "She calls it a mistake": what it is stands in the sentence before.
const POINTS_BACK = /\b(?:it|this|that|them|they|these|those)\b/iu;

/**
 * A sentence that a model points at, as a statement of its holder. It has to speak of the topic itself or point back to a
 * sentence that does, and is left out where the rules have found one of this holder there.
 */
export function pointedStatement(
  { reading, sentence, holder }: WrittenStance,
  found: readonly Held[],
  topic: Topic,
  evidence: EvidenceList,
): readonly Held[] {
  const { people, organisations, places, sentences } = reading.analysis;
  const entity = [...people, ...organisations, ...places].find(({ id }) => id === holder);
  const text = sentenceText(reading, sentence);
  const isOnTopic =
    topic.mentionedIn(text) ||
    (POINTS_BACK.test(text) && topic.mentionedIn(sentenceText(reading, sentence - 1)));
  const [start, end] = sentences[sentence] ?? [0, 0];
  const known = found.some(
    (one) =>
      one.reading === reading && one.entity === holder && start <= one.start && one.start < end,
  );
  if (!entity || known || !isOnTopic) return [];
  return [
    {
      reading,
      entity: holder,
      name: entity.name,
      own: speaksFor(holder, entity.name, reading, topic),
      start,
      statement: {
        text,
        polarity: "unclear",
        on: null,
        quote: null,
        evidence: [evidence.cite(reading, sentence)],
        also: [],
      },
    },
  ];
}
