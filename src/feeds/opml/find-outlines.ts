import { type Attributes, walkMarkup } from "../walk-markup.ts";
import { lineCounter } from "./line-counter.ts";

/** One `outline` element. */
export type Outline = {
  /** From 1. */
  readonly line: number;
  readonly attributes: Attributes;
  /** Whether it holds other outlines and is no feed itself. */
  readonly isFolder: boolean;
};

/** A list that was made for readers of feeds holds some thousand. */
const MOST_OUTLINES = 20_000;

/**
 * Finds all outlines of an OPML text in their order.
 * @returns `brokenAt`: the line where the text ends, if it ends before its root does
 */
export function findOutlines(text: string): {
  readonly outlines: readonly Outline[];
  readonly brokenAt: number | null;
} {
  const lineAt = lineCounter(text);
  const outlines: (Outline & { isFolder: boolean })[] = [];
  const open: (Outline & { isFolder: boolean })[] = [];
  let isClosed = false;
  walkMarkup(
    text,
    {
      open(name, attributes, at, isEmpty) {
        if (name !== "outline" || outlines.length >= MOST_OUTLINES) return;
        const parent = open.at(-1);
        if (parent && !parent.attributes.has("xmlurl")) parent.isFolder = true;
        // A folder may be empty; what is closed at once and has no feed was meant to be one.
        const isFolder = !isEmpty && !attributes.has("xmlurl") && !attributes.has("type");
        const outline = { line: lineAt(at), attributes, isFolder };
        outlines.push(outline);
        if (!isEmpty) open.push(outline);
      },
      close(name) {
        if (name === "outline") open.pop();
        if (name === "opml") isClosed = true;
      },
    },
    { xml: true },
  );
  return { outlines, brokenAt: isClosed ? null : lineAt(text.length) };
}
