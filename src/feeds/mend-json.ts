// Line breaks and tabs within a string: JSON wants them written out.
const ESCAPED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Where the writing stood when the last entry of the list was whole. */
type Whole = { readonly length: number; readonly open: string };

// {"items": [ { … } ]}: the brackets that are open behind a whole entry.
const BEHIND_ENTRY = "{[";

/**
 * Broken JSON written again: line breaks in strings, commas before a closing bracket, and a document that broke
 * off, which then ends behind its last whole entry.
 */
export function mendJson(text: string): string {
  const written: string[] = [];
  let open = "";
  let inString = false;
  let whole: Whole | null = null;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    if (inString) {
      if (c === "\\") written.push(c, text[++at] ?? "");
      else written.push(c < " " ? (ESCAPED[c] ?? "") : c);
      inString = c !== '"';
      continue;
    }
    inString = c === '"';
    if (c === "{" || c === "[") open += c;
    if (c === "}" || c === "]") {
      dropComma(written);
      open = open.slice(0, -1);
    }
    written.push(c);
    if (c === "}" && open === BEHIND_ENTRY) whole = { length: written.length, open };
    if (open === "" && c === "}") return written.join("");
    // Deeper than any feed: nothing is lost by not mending it.
    if (open.length > MAX_DEPTH) return text;
  }
  return whole ? `${written.slice(0, whole.length).join("")}]}` : text;
}

const MAX_DEPTH = 256;

/** Takes a comma off the end, and what blanks stand behind it. */
function dropComma(written: string[]): void {
  let last = written.length - 1;
  while (last >= 0 && (written[last] ?? "").trim() === "") last--;
  if (written[last] === ",") written[last] = "";
}
