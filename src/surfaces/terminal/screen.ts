import type { Card } from "../../card.ts";
import { cardToText } from "./card-to-text.ts";

// A pipe has no width, and some pseudo-terminals say 0.
const USUAL_WIDTH = 80;

/** The stream that answers are written to. */
export type Screen = {
  /** Settles when the text is handed over, or at once when nobody reads any more. */
  write(text: string): Promise<void>;
  /** Draws a card as wide as the window is now. */
  draw(card: Card): Promise<void>;
  /** Settles when nobody reads any more: the window is gone, `| head` has seen enough. */
  readonly closed: Promise<void>;
};

/** A screen on a stream. An error of the stream is no failure of ours: it ends the reading, not the program. */
export function openScreen(output: NodeJS.WritableStream, colour: boolean): Screen {
  const closed = new Promise<void>((resolve) => {
    output.on("error", () => resolve());
    output.on("close", () => resolve());
  });
  const write = (text: string): Promise<void> => {
    if (!output.writable) return Promise.resolve();
    const written = new Promise<void>((resolve) => output.write(text, () => resolve()));
    return Promise.race([written, closed]);
  };
  const draw = (card: Card): Promise<void> => {
    const { columns } = output as { columns?: number };
    return write(cardToText(card, { width: columns || USUAL_WIDTH, colour }));
  };
  return { write, draw, closed };
}
