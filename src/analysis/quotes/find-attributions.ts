import type { Evidence, Span } from "../../article.ts";
import type { Attribution } from "../attribution.ts";
import type { Prose } from "../prose.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { isNickname } from "./is-nickname.ts";
import { joinQuotations } from "./join-quotations.ts";
import { trimSpan } from "./trim-span.ts";
import { within } from "./within.ts";

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
  const content = draft.content
    .map((span) => trimSpan(prose.text, span))
    .filter(([start, end]) => LETTER.test(prose.text.slice(start, end)))
    .sort((a, b) => a[0] - b[0]);
  const evidence = evidenceOf(prose, content, draft.cue);
  if (content.length === 0 || evidence === null) return null;
  const quoted = content.flatMap((span) => quotedIn(prose, span));
  return {
    kind: kindOf(prose.text, content, quoted),
    content,
    quoted,
    cue: draft.cue,
    speaker: draft.speaker,
    negated: draft.negated,
    modal: draft.modal,
    confidence: confidenceOf(draft),
    rule: draft.rule,
    sentences: evidence,
  };
}

/** What stands between marks inside a span, marks and nicknames left out. */
function quotedIn({ text, quotations }: Prose, span: Span): Span[] {
  return within(quotations, span)
    .filter((quotation) => !isNickname(text, quotation))
    .map(({ inner }) => trimSpan(text, inner))
    .filter(([start, end]) => start < end && span[0] <= start && end <= span[1]);
}

/** Numbers of the sentences that hold content or cue. */
function evidenceOf(prose: Prose, content: readonly Span[], cue: Span | null): Evidence | null {
  const spans = cue === null ? content : [...content, cue];
  const numbers = spans.flatMap((span) => within(prose.sentences, span).map(({ index }) => index));
  const [first, ...rest] = [...new Set(numbers)].sort((a, b) => a - b);
  return first === undefined ? null : [first, ...rest];
}

/** direct: no letter of the content stands outside the marks. Both lists are in text order. */
function kindOf(
  text: string,
  content: readonly Span[],
  quoted: readonly Span[],
): Attribution["kind"] {
  if (quoted.length === 0) return "indirect";
  let next = 0;
  for (const [start, end] of content) {
    let at = start;
    for (; (quoted[next]?.[0] ?? end) < end; next++) {
      const [from, to] = quoted[next] as Span;
      if (LETTER.test(text.slice(at, from))) return "mixed";
      at = to;
    }
    if (LETTER.test(text.slice(at, end))) return "mixed";
  }
  return "direct";
}

function startOf({ content }: Attribution): number {
  return content[0]?.[0] ?? 0;
}

function endOf({ content }: Attribution): number {
  return content.at(-1)?.[1] ?? 0;
}
