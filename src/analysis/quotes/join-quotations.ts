import type { Span } from "../../article.ts";
import type { Prose, Sentence } from "../prose.ts";
import type { Quotation } from "../quotations.ts";
import type { Reading } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { findIntroduction } from "./find-introduction.ts";
import { goesOn } from "./goes-on.ts";
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
  /** The last attribution of the paragraphs before, and whether only quotations followed it. */
  last: Draft | null;
  isAdjacent: boolean;
  /** The paragraph before ended with its quotation open, as the next one showed by its first mark. */
  isContinued: boolean;
  /** The sentence before ended in a colon and named a speaker. */
  introduction: Draft | null;
};

/**
 * Attributions of all sentences, with the quotations that stand alone joined to the attribution they continue:
 * in the same paragraph, over the paragraphs of one quotation, or (less surely) from the paragraph before.
 */
export function joinQuotations({ text, sentences }: Prose): Draft[] {
  const state: State = {
    done: [],
    paragraph: [],
    pending: [],
    last: null,
    isAdjacent: false,
    isContinued: false,
    introduction: null,
  };
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (before !== undefined && before.paragraph !== sentence.paragraph) {
      closeParagraph(state, before);
    }
    readInto(state, text, sentence);
  });
  closeParagraph(state, undefined);
  return state.done;
}

function readInto(state: State, text: string, sentence: Sentence): void {
  const introduction = state.introduction;
  state.introduction = null;
  if (isAllQuoted(sentence) && sentence.quotations.some((q) => countWords(text, q) >= 2)) {
    joinWhole(state, [sentence.start, sentence.end], introduction);
    return;
  }
  state.introduction = findIntroduction(text, sentence);
  const drafts = readSentence(text, sentence).map((reading) => draftOf(reading, sentence));
  if (drafts.length === 0) {
    joinLone(state, text, sentence);
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
  return { ...reading, content: [...reading.content], hasQuotation };
}

/** A sentence of nothing but quoted words. */
function joinWhole(state: State, span: Span, introduction: Draft | null): void {
  const previous = state.paragraph.at(-1);
  const quoting =
    state.paragraph.findLast(({ rule }) => rule.startsWith("quote-")) ??
    state.paragraph.findLast((draft) => draft.hasQuotation);
  if (introduction !== null) {
    replaceIntroduction(state, introduction);
    state.paragraph.push(floating([span], introduction, "introduction"));
  } else if (previous === undefined) state.pending.push(span);
  else if (quoting === undefined) {
    state.paragraph.push(floating([span], previous, "statement-then-quotation"));
  } else if (goesOnWith(quoting, previous)) join(quoting, span);
  else state.paragraph.push(floating([span], null, "lone-quotation"));
}

/** `Roe said on Monday:` is read as speech of its own until the quotation shows what it introduces. */
function replaceIntroduction(state: State, { cue }: Draft): void {
  const drafts = state.paragraph.length > 0 ? state.paragraph : state.done;
  if (cue !== null && drafts.at(-1)?.cue?.[0] === cue[0]) drafts.pop();
}

/** `“…,” she said, adding that it was late. “…”`, `“…,” she said, according to the Wire. “…”`: the same speaker all along. */
function goesOnWith(quoting: Draft, previous: Draft): boolean {
  if (!previous.hasQuotation || previous.rule === "according-to") return true;
  return quoting.speaker?.[0] === previous.speaker?.[0];
}

function join(draft: Draft, span: Span): void {
  draft.content.push(span);
}

/** The quotations of a sentence without any cue. */
function joinLone(state: State, text: string, sentence: Sentence): void {
  const quotations = sentence.quotations.filter(
    (q) => countWords(text, q) >= SHORTEST_LONE_QUOTATION,
  );
  const previous =
    state.paragraph.findLast(({ rule }) => rule.startsWith("quote-")) ?? state.paragraph.at(-1);
  if (previous === undefined || quotations.length === 0) return;
  const isSame = goesOn(text, sentence, state.paragraph);
  const rule = isSame ? "sentence-goes-on" : "lone-quotation";
  for (const { start, end } of quotations) {
    state.paragraph.push(floating([[start, end]], isSame ? previous : null, rule));
  }
}

/** Quotations before the first cue of a paragraph belong to it. */
function claimPending(state: State, drafts: Draft[]): void {
  const owner = drafts.find((draft) => draft.hasQuotation && draft.rule.startsWith("quote-"));
  if (owner !== undefined) owner.content.unshift(...state.pending);
  else state.paragraph.push(floating(state.pending, null, "lone-quotation"));
  state.pending = [];
}

/** Ends a paragraph; `sentence` is its last one, or undefined behind the last paragraph. */
function closeParagraph(state: State, sentence: Sentence | undefined): void {
  const isContinued = sentence?.quotations.at(-1)?.continued ?? false;
  if (state.pending.length > 0 && !(isContinued && state.last === null)) settlePending(state);
  if (state.paragraph.length > 0) {
    state.last = state.paragraph.at(-1) ?? null;
    state.isAdjacent = state.last?.hasQuotation ?? false;
  } else if (sentence !== undefined && !isAllQuoted(sentence)) state.isAdjacent = false;
  state.isContinued = isContinued;
  state.done.push(...state.paragraph);
  state.paragraph = [];
}

/**
 * A paragraph of nothing but quoted words goes on with the speaker of the paragraph before, if that was quoting too.
 * Behind anything else nobody can tell who speaks, so no speaker is named.
 */
function settlePending(state: State): void {
  const { last, pending } = state;
  if (last !== null && state.isAdjacent) {
    for (const span of pending) join(last, span);
    if (!state.isContinued) last.isStretched = true;
  } else state.paragraph.push(floating(pending, null, "lone-quotation"));
  state.pending = [];
}

/** A quotation with the cue and the speaker of another attribution, or of none. */
function floating(content: readonly Span[], from: Draft | null, rule: string): Draft {
  return {
    rule,
    cue: from?.cue ?? null,
    speaker: from?.speaker ?? null,
    content: [...content],
    negated: from?.rule === "introduction" && from.negated,
    modal: from?.rule === "introduction" && from.modal,
    hasQuotation: true,
  };
}
