// What a terminal would act on: escape sequences, line ends, direction marks.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

// A sentence with a longer path in it is no longer read.
const MAX_SHOWN = 200;

/** A reference as a message may show it: “notes.txt”, on one line. */
export function quoteReference(reference: string): string {
  const line = reference.replace(UNPRINTABLE, " ");
  return `“${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}”`;
}
