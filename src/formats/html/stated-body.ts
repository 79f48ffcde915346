import { findBlocks } from "./blocks.ts";
import { type About, cleanBlocks } from "./clean-blocks.ts";
import { joinBlocks } from "./find-body.ts";
import type { LinkedNode } from "./linked-data.ts";

const MARKUP = /<(?:p|br|div)\b/iu;
const LINE_ENDS = /[\r\n]+/gu;

/** The text that a page states in its JSON-LD, with or without markup; "" when it states none. */
export function statedBody({ articleBody }: LinkedNode, about: About): string {
  if (typeof articleBody !== "string") return "";
  const html = MARKUP.test(articleBody) ? articleBody : articleBody.replace(LINE_ENDS, "<br>");
  return joinBlocks(cleanBlocks(findBlocks(html), about));
}
