import type { Reading, Selection } from "../../command.ts";
import { sentenceText } from "../sentence-text.ts";
import { readTopic } from "../topic.ts";

// A model is asked once an article; of many the newest that speak of the topic will do.
const MOST_ASKED = 8;

/** The articles in which a model is worth asking who takes a position on a topic: one that was named, and of many a few. */
export function worthAsking(topic: string, { readings }: Selection): readonly Reading[] {
  if (readings.length === 1) return readings;
  const read = readTopic(topic, readings);
  return readings
    .filter((reading) =>
      reading.analysis.sentences.some((_, n) => read.mentionedIn(sentenceText(reading, n))),
    )
    .slice(0, MOST_ASKED);
}
