import type { Attribution } from "../../../src/analysis/attribution.ts";
import type { Span } from "../../../src/article.ts";

/** The n-th place of some words in a text; the test is wrong when they are not there. */
export function spanOf(text: string, words: string, n = 1): Span {
  let at = -1;
  for (let i = 0; i < n; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not stand in the text`);
  return [at, at + words.length];
}

/** An attribution made by hand: who, by which cue, what, and what of it stands in marks. */
export function attributionIn(
  text: string,
  [speaker, cue, content, quoted]: readonly [Span | string, string | Span, string, string?],
): Attribution {
  const whole = spanOf(text, content);
  return {
    kind: quoted ? "mixed" : "indirect",
    content: [whole],
    quoted: quoted ? [spanOf(text, quoted)] : [],
    cue: typeof cue === "string" ? spanOf(text, cue) : cue,
    speaker: typeof speaker === "string" ? spanOf(text, speaker) : speaker,
    negated: false,
    modal: false,
    confidence: 0.9,
    rule: "test",
    sentences: [0],
  };
}
