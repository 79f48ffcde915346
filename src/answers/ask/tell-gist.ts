import type { Reading } from "../../command.ts";
import type { Passage } from "./passages.ts";
import type { Settled } from "./settled.ts";

// "What is this article about?", "what happened?", "Summarise it"
const GIST =
  /^(?:what(?:['’]?s| is| was)? (?:this|the|that|it) ?(?:article|story|text|news)? ?about|what (?:has )?happened|what['’]?s (?:new|the news)|summari[sz]e.{0,40}|(?:give me )?(?:a |the )?summary.{0,40}|tl;?dr)[.?! ]*$/iu;

/** The best sentences of the summary, for a question that asks for the story as a whole; else null. */
export function tellGist(
  question: string,
  readings: readonly Reading[],
  passages: readonly Passage[],
): Settled | null {
  if (!GIST.test(question.trim())) return null;
  const chosen = readings.flatMap((reading) =>
    reading.analysis.summary.flatMap(({ sentence, text }) => {
      const passage = passages.find((one) => one.reading === reading && one.sentence === sentence);
      return passage ? [{ passage, text }] : [];
    }),
  );
  const [best] = chosen;
  return best ? { text: best.text, passages: chosen.map(({ passage }) => passage) } : null;
}
