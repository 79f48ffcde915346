import type { Answer } from "../answer.ts";

/** An answer about what the bot does, not about what articles say: it rests on none. */
export function answerWithoutArticles<Found>(
  command: string,
  options: Readonly<Record<string, unknown>>,
  answer: Found,
): Answer<Found> {
  return { command, options, found: true, articles: [], evidence: [], answer };
}
