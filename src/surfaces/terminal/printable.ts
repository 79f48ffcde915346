// A no-break space alone keeps two words together ("10 000"); every other white space is one place to break.
const WHITE_SPACE = /\s+/gu;
const NO_BREAK = /^[\u00A0\u202F]$/u;

// Joiners and emoji selectors make the letters beside them; all else that is drawn as nothing only hides:
// soft hyphens, bidi controls, tag characters, fillers, byte-order marks.
const INVISIBLE =
  /(?!\u200C|\u200D|[\uFE00-\uFE0F])[\p{Default_Ignorable_Code_Point}\u200E\u200F\u061C\uFFF9-\uFFFB]/gu;

// Escape, bell, C1 commands, half a surrogate pair: shown as damage, never sent to the terminal.
const CONTROL = /[\p{Cc}\p{Cs}]/gu;

// More marks than any script stacks on one letter only paint over the lines around.
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Foreign text as one line that can only be read: nothing in it moves the cursor, sets a colour or a
 * title, hides words or turns their order. "Stop\u001b[2Jpress" → "Stop\uFFFD[2Jpress".
 */
export function printable(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(WHITE_SPACE, (run) => (NO_BREAK.test(run) ? "\u00A0" : " "))
    .replace(CONTROL, "\uFFFD")
    .replace(STACKED_MARKS, "$1")
    .trim();
}
