import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import type { Judgement } from "../../src/grounding/reasons.ts";
import { readSource, type Source } from "../../src/grounding/source.ts";
import { analyseText } from "../analyse-text.ts";

/** A source of a short article; the rules under test see its sentences by number. */
export const sourceOf = (text: string, excluded: readonly number[] = []): Source =>
  readSource(analyseText(text), new Set(excluded));

/** Judges a claim by a one-sentence article. */
export const judgeBy = (sentence: string, claim: string): Judgement =>
  judgeClaim(claim, 0, sourceOf(sentence));
