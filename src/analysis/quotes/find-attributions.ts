import type { Evidence, Span } from "../../article.ts";
import type { Attribution } from "../attribution.ts";
import type { Prose, Sentence } from "../prose.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { joinQuotations } from "./join-quotations.ts";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Everything that a text attributes to somebody: quoted, reported or both, by start, the longer first.
 * Nested statements are listed next to the one they stand in.
 */
export function findAttributions(prose: Prose): Attribution[] {
  return joinQuotations(prose)
    .map((draft) => attributionOf(prose, draft))
    .filter((attribution) => attribution !== null)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

function attributionOf(prose: Prose, draft: Draft): Attribution | null {
  const content = draft.content.filter(([start, end]) => LETTER.test(prose.text.slice(start, end)));
  const sentences = sentencesOf(prose.sentences, [
    ...content,
    ...(draft.cue === null ? [] : [draft.cue]),
  ]);
  const [first, ...rest] = sentences;
  if (content.length === 0 || first === undefined) return null;
  const evidence: Evidence = [first.index, ...rest.map(({ index }) => index)];
  const quoted = sentences
    .flatMap(({ quotations }) => quotations.map(({ inner }) => inner))
    .filter((inner, i, all) => all.findIndex((other) => other[0] === inner[0]) === i)
    .filter(
      ([start, end]) => start < end && content.some((span) => span[0] <= start && end <= span[1]),
    );
  return {
    kind: kindOf(prose.text, content, quoted),
    content,
    quoted,
    cue: draft.cue,
    speaker: draft.speaker,
    negated: draft.negated,
    modal: draft.modal,
    confidence: confidenceOf(draft.rule),
    rule: draft.rule,
    sentences: evidence,
  };
}

/** direct: no letter of the content stands outside the marks. */
function kindOf(
  text: string,
  content: readonly Span[],
  quoted: readonly Span[],
): Attribution["kind"] {
  if (quoted.length === 0) return "indirect";
  for (const [start, end] of content) {
    let at = start;
    for (const [from, to] of quoted) {
      if (from >= end || to <= start) continue;
      if (LETTER.test(text.slice(at, from))) return "mixed";
      at = Math.max(at, to);
    }
    if (LETTER.test(text.slice(at, end))) return "mixed";
  }
  return "direct";
}

/** The sentences that hold any of the spans, by binary search: sentences are ordered. */
function sentencesOf(sentences: readonly Sentence[], spans: readonly Span[]): Sentence[] {
  const found = new Map<number, Sentence>();
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(sentences, start); i < sentences.length; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.start >= end) break;
      found.set(i, sentence);
    }
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([, sentence]) => sentence);
}

function firstEndingAfter(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startOf({ content }: Attribution): number {
  return content[0]?.[0] ?? 0;
}

function endOf({ content }: Attribution): number {
  return content.at(-1)?.[1] ?? 0;
}
