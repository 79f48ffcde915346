import type { Quote } from "../../analysis.ts";
import { findDateline } from "../furniture/dateline.ts";
import type { Prose, Sentence } from "../prose.ts";
import { contentWords } from "./content-words.ts";
import { isPronoun, opensOnPronoun } from "./depends-on-previous.ts";

/** A sentence that a summary may take. */
export type Candidate = {
  readonly sentence: Sentence;
  /** Its text without a leading dateline. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly length: number;
  /** Only together with the sentence before it ("He left."). */
  readonly needsPrevious: boolean;
  /** It prints somebody's words without saying whose. */
  readonly isUnattributed: boolean;
};

/** Scripts without spaces: two characters make about one word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu;

/** The first sentences of the story, furniture left out, in text order; never more than `most`. */
export function findCandidates(
  prose: Prose,
  furniture: readonly number[],
  quotes: readonly Quote[],
  most: number,
): Candidate[] {
  const left = new Set(furniture);
  const quoted = quotesBySentence(quotes);
  const story = prose.sentences.filter(({ index }) => !left.has(index)).slice(0, most);
  return story.map((sentence, i): Candidate => {
    const whole = prose.text.slice(sentence.start, sentence.end);
    const text = i === 0 ? whole.slice(findDateline(whole)?.length ?? 0) : whole;
    const own = quoted.get(sentence.index) ?? [];
    return {
      sentence,
      text,
      words: contentWords(text),
      length: text.match(WORD)?.length ?? 0,
      needsPrevious: opensOnPronoun(text) || own.some((q) => isSaidByPronoun(prose.text, q)),
      isUnattributed: own.some((quote) => isWithoutSpeaker(quote, sentence)),
    };
  });
}

function quotesBySentence(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (const sentence of quote.sentences) {
      const list = found.get(sentence);
      if (list === undefined) found.set(sentence, [quote]);
      else list.push(quote);
    }
  }
  return found;
}

/** `"It is over," she said.` */
function isSaidByPronoun(text: string, { speaker }: Quote): boolean {
  return speaker !== null && isPronoun(text.slice(...speaker.span));
}

/** Words in quotation marks whose speaker this sentence does not name: `"It is over." "So be it."` */
function isWithoutSpeaker({ kind, speaker }: Quote, { start, end }: Sentence): boolean {
  if (kind === "indirect") return false;
  return speaker === null || speaker.span[0] < start || speaker.span[1] > end;
}
