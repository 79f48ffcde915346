import type { Interface } from "node:readline";

// The exact way looks at the whole line for every letter: a second for 5,000 of them.
const EXACT_UP_TO = 2000;

/**
 * Makes text that arrives in one piece, as pasted text does, behave like typed text. Readline takes a
 * short cut for it (while `isCompletionEnabled` is off), which puts it at the line's end wherever the
 * cursor is, and loses count of the rows that a long line takes. A pasted tab stays a tab.
 */
export function mendPasting(keys: Interface): void {
  const { completer } = keys as unknown as { completer: unknown };
  let typed = true;
  Object.defineProperties(keys, {
    isCompletionEnabled: {
      get: () => typed || keys.line.length < EXACT_UP_TO || keys.cursor < keys.line.length,
      set: (value: boolean) => {
        typed = value;
      },
    },
    completer: { get: () => (typed ? completer : undefined) },
  });
}
