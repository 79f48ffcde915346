import type { Card } from "../../card.ts";

/** In UTF-16 units. A question is far shorter; an article belongs in a file. */
export const LONGEST_LINE = 10_000;

const LEAVING = /^(?:\/?quit|\/?exit)$/iu;

/** What a typed line asks of the terminal itself; all else is the bot's. */
export function lineKind(line: string): "blank" | "leave" | "too-long" | "question" {
  if (line.length > LONGEST_LINE) return "too-long";
  const words = line.trim();
  if (words === "") return "blank";
  return LEAVING.test(words) ? "leave" : "question";
}

/** What a person sees who typed or pasted more than a question. */
export const TOO_LONG: Card = {
  title: "That line is too long",
  blocks: [
    {
      kind: "text",
      text: `A question may have up to ${LONGEST_LINE.toLocaleString("en")} characters. To have an article read, save it as a file and name the file after "digest".`,
    },
  ],
};
