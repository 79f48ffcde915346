import { readProse } from "../../../src/analysis/prose.ts";
import { findAttributions } from "../../../src/analysis/quotes/find-attributions.ts";

/** One attribution in words: what a test can read and compare. */
export type Statement = {
  readonly kind: string;
  readonly rule: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly quoted: readonly string[];
  readonly negated: boolean;
  readonly modal: boolean;
  readonly confidence: number;
};

/** Everything that a text attributes, sliced out of it. */
export function statementsOf(text: string): Statement[] {
  const slice = (span: readonly [number, number]) => text.slice(...span);
  return findAttributions(readProse(text)).map((found) => ({
    kind: found.kind,
    rule: found.rule,
    speaker: found.speaker === null ? null : slice(found.speaker),
    cue: found.cue === null ? null : slice(found.cue),
    content: found.content.map(slice),
    quoted: found.quoted.map(slice),
    negated: found.negated,
    modal: found.modal,
    confidence: found.confidence,
  }));
}

/** The statement of a speaker, by a part of the speaker's phrase. */
export function statementBy(text: string, speaker: string): Statement | undefined {
  return statementsOf(text).find((statement) => statement.speaker?.includes(speaker));
}
