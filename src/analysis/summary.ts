import type { Quote, SummarySentence } from "../analysis.ts";
import type { Prose } from "./prose.ts";
import { type Candidate, findCandidates } from "./summary/candidate.ts";
import { chooseCandidates } from "./summary/choose-candidates.ts";
import { contentWords } from "./summary/content-words.ts";
import { scoreCandidates } from "./summary/score-candidates.ts";

/** Three tell the story; a fourth and a fifth are worth their room only where the story is long. */
const CORE = 3;
const FOURTH_FROM = 10;
const FIFTH_FROM = 20;

/** What an article is about is told at its beginning; sentences far down are never looked at. */
const MOST_CANDIDATES = 100;

/**
 * The sentences that tell the story: the best three in text order, then up to two more in text order.
 * Ranked by position, shared words and form, and by what they add. Each text is a slice of its sentence.
 */
export function summarise(input: {
  readonly prose: Prose;
  readonly furniture: readonly number[];
  readonly quotes: readonly Quote[];
}): SummarySentence[] {
  const { prose, furniture, quotes } = input;
  const candidates = findCandidates(prose, furniture, quotes, MOST_CANDIDATES);
  if (candidates.length <= CORE) return candidates.map(toSummarySentence);
  const scores = scoreCandidates(candidates, headlineWords(prose, furniture));
  const core = chooseCandidates(candidates, scores, CORE, []);
  const more = Number(candidates.length >= FOURTH_FROM) + Number(candidates.length >= FIFTH_FROM);
  const rest = chooseCandidates(candidates, scores, more, core);
  const chosen = core.length > 0 ? [...core, ...rest] : [0];
  return chosen.flatMap((i) => candidates[i] ?? []).map(toSummarySentence);
}

/** Furniture above the first sentence of the story is its headline. */
function headlineWords(prose: Prose, furniture: readonly number[]): ReadonlySet<string> {
  const [first] = furniture;
  const sentence = first === 0 ? prose.sentences[0] : undefined;
  return contentWords(sentence ? prose.text.slice(sentence.start, sentence.end) : "");
}

function toSummarySentence({ sentence, text }: Candidate): SummarySentence {
  return { sentence: sentence.index, text };
}
