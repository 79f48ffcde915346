// Soft hyphens, joiners, direction marks and tag characters: nobody sees them.
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;
const SINGLE_MARK = /[‘’‚‛′`´ʼ]/gu;
const DOUBLE_MARK = /''|[“”„‟″«»]/gu;
// “one–two”, "one‑two": written as a hyphen
const HYPHEN = /[‐‑‒–−]/gu;
// "rain—and wind", "rain -- and wind": a dash parts words whatever stands around it
const DASH = /[—―]|--/gu;
const ELLIPSIS = /…/gu;
const SPACES = /[\s\u00A0]+/gu;

/**
 * A text with every typographic choice folded away: `“It’s late” — 5–7` becomes `"It's late" - 5-7`. For comparing,
 * never for showing; offsets are lost.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(SINGLE_MARK, "'")
    .replace(DOUBLE_MARK, '"')
    .replace(HYPHEN, "-")
    .replace(DASH, " - ")
    .replace(ELLIPSIS, "...")
    .replace(SPACES, " ")
    .trim();
}
