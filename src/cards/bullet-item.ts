import type { DigestBullet, WriterName } from "../answer.ts";
import type { ListItem } from "../card.ts";
import { oneLine } from "./one-line.ts";

/** Among the lines of a model, one that it could not get right is the article's own sentence, and says so. */
export function bulletItem({ text, evidence, by }: DigestBullet, writer: WriterName): ListItem {
  const own = writer === "model" && by === "article" ? "In the article's words: " : "";
  return { text: own + oneLine(text), cites: evidence.map((n) => n + 1) };
}
