import type { Quote } from "../../analysis.ts";
import { findDateline } from "../furniture/dateline.ts";
import type { Prose, Sentence } from "../prose.ts";
import { contentWords } from "./content-words.ts";
import { continuesPrevious, isPronoun, opensOnPronoun } from "./depends-on-previous.ts";

/** A sentence that a summary may take. */
export type Candidate = {
  readonly sentence: Sentence;
  /** Its text without a leading dateline or marker of a list. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly length: number;
  /** Only together with the sentence before it ("He left."). */
  readonly needsPrevious: boolean;
  /** Better together with the sentence before it ("However, …"). */
  readonly leansOnPrevious: boolean;
  /** It prints somebody's words without saying whose. */
  readonly isUnattributed: boolean;
};

/** Scripts without spaces: two characters make about one word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu;

/** "- ", "> ", "2. ": what Markdown puts before an item or a quoted line that goes on with a word. */
const MARKER = /^(?:(?:[-*+>•]|\d{1,3}[.)])\s{1,9}){1,4}(?=\S)/u;
/** "## Background" */
const HEADING = /^#{1,6}\s/u;
/** "What is known" stands above such a line. */
const UNDERLINE = /^(?:-{3,200}|={3,200})$/u;

/** Headings of Markdown are sentences of their own and tell nothing. */
function isHeading(
  { text, sentences }: Prose,
  { index, start, end, paragraph }: Sentence,
): boolean {
  if (HEADING.test(text.slice(start, start + 8))) return true;
  const next = sentences[index + 1];
  if (next === undefined || next.paragraph === paragraph || next.end - next.start > 200)
    return false;
  return (
    UNDERLINE.test(text.slice(next.start, next.end)) && /^\r?\n$/u.test(text.slice(end, next.start))
  );
}

/** The first sentences of the story, furniture left out, in text order; never more than `most`. */
export function findCandidates(
  prose: Prose,
  furniture: readonly number[],
  quotes: readonly Quote[],
  most: number,
): Candidate[] {
  const left = new Set(furniture);
  const quoted = quotesBySentence(quotes);
  const story = prose.sentences
    .filter((sentence) => !left.has(sentence.index) && !isHeading(prose, sentence))
    .slice(0, most);
  return story.map((sentence, i): Candidate => {
    const whole = prose.text.slice(sentence.start, sentence.end);
    const told = whole.slice(MARKER.exec(whole)?.[0].length ?? 0);
    const text = i === 0 ? told.slice(findDateline(told)?.length ?? 0) : told;
    const own = quoted.get(sentence.index) ?? [];
    return {
      sentence,
      text,
      words: contentWords(text),
      length: text.match(WORD)?.length ?? 0,
      needsPrevious: opensOnPronoun(text) || own.some((q) => isSaidByPronoun(prose.text, q)),
      leansOnPrevious: i > 0 && continuesPrevious(text, sentence.tokens),
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
