import type { Card } from "../../card.ts";
import { blockToLines } from "./block-to-lines.ts";
import { paint } from "./paint.ts";
import { hang, type Line, lineWidth, mark, run } from "./run.ts";
import { wrap } from "./wrap.ts";

const WIDEST = 88; // longer lines are hard to read on, whatever the window's size
const NARROWEST = 20; // below it the indents would take more than the words
const INDENT = [mark("  ")]; // what stands under the title and the headings

/**
 * A card as text for a terminal of `width` columns (lines are at most 88 long, and the terminal breaks
 * them itself below 20). Without `colour` it holds no escape code. Lines have no trailing space; the
 * text ends with a line end.
 */
export function cardToText(
  card: Card,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const inner = columns - lineWidth(INDENT);
  const parts: (readonly Line[])[] = [titleToLines(card.title, columns)];
  let heading: readonly Line[] = [];
  for (const block of card.blocks) {
    const isHeading = block.kind === "heading";
    const lines = blockToLines(block, isHeading ? columns : inner);
    if (isHeading) {
      parts.push(heading);
      heading = lines;
    } else {
      parts.push([...heading, ...hang(INDENT, lines)]);
      heading = [];
    }
  }
  const footer = wrap([run(card.footer ?? "", "quiet")], inner);
  parts.push(heading, hang(INDENT, footer));
  const shown = parts.filter((part) => part.length > 0);
  const texts = shown.map((part) => part.map((line) => `${paint(line, colour)}\n`).join(""));
  return texts.join("\n");
}

/** The title over a rule of its own width, so that it stands out without colour too. */
function titleToLines(title: string, columns: number): readonly Line[] {
  const lines = wrap([run(title, "title")], columns);
  if (lines.length === 0) return [];
  return [...lines, [mark("─".repeat(Math.max(...lines.map(lineWidth))), "quiet")]];
}
