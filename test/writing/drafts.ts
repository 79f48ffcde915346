import type { Call } from "../emulators/model/read-call.ts";

/** A sentence as the model was given it. */
export type Given = { readonly n: number; readonly text: string };

// The signs that marks are made of: a real model reads over them, and so does this one.
const MARKS = /[¤¦¨¬¯¶¸×÷¡¿ª]{2,}/gu;

/** The input of a call without the marks. */
export function inputOf(call: Call): { readonly [name: string]: unknown } {
  return JSON.parse(call.input.replace(MARKS, ""));
}

/** The numbered sentences of a digest's or an answer's call. */
export const sentencesOf = (call: Call): readonly Given[] =>
  inputOf(call).sentences as readonly Given[];

/** The number under which a call has the sentence with these words. */
export const n = (call: Call, words: string): number =>
  sentencesOf(call).find(({ text }) => text.includes(words))?.n ?? -1;

/** A model that restates its first sentences word for word. */
export const honest = (call: Call): object => {
  if (call.name !== "digest") return EMPTY[call.name ?? ""] ?? {};
  const bullets = sentencesOf(call)
    .slice(0, 3)
    .map(({ n, text }) => ({ sentence: n, text }));
  return { bullets, quotes: [] };
};

/** What a model returns that has nothing to say. */
const EMPTY: Readonly<Record<string, object>> = {
  repair: { bullets: [] },
  answer: { answers: [] },
  stance: { statements: [] },
  comparison: { points: [] },
};
