import type { Span } from "../../article.ts";
import type { Prose, Sentence } from "../prose.ts";
import type { Quotation } from "../quotations.ts";
import type { Reading } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { readSentence } from "./read-sentence.ts";

/** Fewer words in marks, without a cue beside them, are a name or a scare quote. */
const SHORTEST_LONE_QUOTATION = 5;

/** What flows from sentence to sentence. */
type State = {
  readonly done: Draft[];
  /** Attributions of this paragraph. */
  paragraph: Draft[];
  /** Quotations that wait for a speaker: “We won.” “Nobody slept,” she said. */
  pending: Span[];
  /** The last attribution of an earlier paragraph. */
  last: Draft | null;
  /** The paragraph before ended inside a quotation. */
  isContinued: boolean;
};

/**
 * Attributions of all sentences, with the quotations that stand alone joined to the attribution they continue:
 * in the same paragraph, over the paragraphs of one quotation, or (less surely) from the paragraph before.
 */
export function joinQuotations(prose: Prose): Draft[] {
  const state: State = { done: [], paragraph: [], pending: [], last: null, isContinued: false };
  prose.sentences.forEach((sentence, i) => {
    const before = prose.sentences[i - 1];
    if (before !== undefined && before.paragraph !== sentence.paragraph)
      closeParagraph(state, before);
    readInto(state, prose.text, sentence);
  });
  closeParagraph(state, prose.sentences.at(-1));
  if (state.pending.length > 0) state.done.push(floating(state.pending, null, "lone-quotation"));
  return state.done;
}

function readInto(state: State, text: string, sentence: Sentence): void {
  if (isAllQuoted(sentence) && sentence.quotations.some((q) => countWords(text, q) >= 2)) {
    joinWhole(state, [sentence.start, sentence.end]);
    return;
  }
  const drafts = readSentence(text, sentence).map((reading) => draftOf(reading, sentence));
  if (drafts.length === 0) {
    for (const quotation of sentence.quotations) joinLone(state, text, quotation);
    return;
  }
  if (state.pending.length > 0 && state.paragraph.length === 0) claimPending(state, drafts);
  state.paragraph.push(...drafts);
}

function isAllQuoted(sentence: Sentence): boolean {
  return sentence.tokens.every((token) => token.quoted || !/\p{L}/u.test(token.text));
}

function countWords(text: string, { inner }: Quotation): number {
  return text
    .slice(...inner)
    .trim()
    .split(/\s+/u).length;
}

function draftOf({ score: _, ...reading }: Reading, sentence: Sentence): Draft {
  const hasQuotation = sentence.quotations.some((quotation) =>
    reading.content.some(([start, end]) => quotation.start < end && quotation.end > start),
  );
  return { ...reading, hasQuotation };
}

/** A sentence of nothing but quoted words. */
function joinWhole(state: State, span: Span): void {
  const previous = state.paragraph.at(-1);
  if (previous === undefined) state.pending.push(span);
  else if (previous.hasQuotation) previous.content = [...previous.content, span];
  else state.paragraph.push(floating([span], previous, "same-paragraph"));
}

/** A quotation in a sentence without any cue. */
function joinLone(state: State, text: string, quotation: Quotation): void {
  if (countWords(text, quotation) < SHORTEST_LONE_QUOTATION) return;
  const previous = state.paragraph.at(-1);
  if (previous === undefined) return;
  state.paragraph.push(floating([[quotation.start, quotation.end]], previous, "same-paragraph"));
}

/** Quotations before the first cue of a paragraph belong to it. */
function claimPending(state: State, drafts: Draft[]): void {
  const first = drafts[0];
  const owner = drafts.find((draft) => draft.hasQuotation && draft.rule.startsWith("quote-"));
  if (owner !== undefined) owner.content = [...state.pending, ...owner.content];
  else if (first !== undefined)
    state.paragraph.push(floating(state.pending, first, "same-paragraph"));
  state.pending = [];
}

function closeParagraph(state: State, sentence: Sentence | undefined): void {
  if (sentence === undefined) return;
  if (state.pending.length > 0) {
    if (state.last !== null) {
      state.paragraph.push(floating(state.pending, state.last, "earlier-paragraph"));
      state.pending = [];
    } else {
      state.paragraph.push(floating(state.pending, null, "lone-quotation"));
      state.pending = [];
    }
  }
  state.done.push(...state.paragraph);
  state.last = state.paragraph.at(-1) ?? state.last;
  state.paragraph = [];
}

/** A quotation with the cue and the speaker of another attribution, or of none. */
function floating(content: readonly Span[], from: Draft | null, rule: string): Draft {
  return {
    rule,
    cue: from?.cue ?? null,
    speaker: from?.speaker ?? null,
    content,
    negated: false,
    modal: false,
    hasQuotation: true,
  };
}
