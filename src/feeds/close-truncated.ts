import type { Root } from "./root-of.ts";

// The last one that was sent whole.
const ENTRY_END = /<\/(?:[\p{L}_][\p{L}\d_.-]{0,40}:)?(?:item|entry)\s{0,9}>/giu;

/**
 * A document that broke off on its way, closed behind its last whole entry: half an entry would be taken for a
 * whole one whose text was changed later. A whole document comes back as it is.
 */
export function closeTruncated({ name, xml }: Root): string {
  if (xml.toLowerCase().includes(`</${name.toLowerCase()}`)) return xml;
  let end = -1;
  for (const match of xml.matchAll(ENTRY_END)) end = match.index + match[0].length;
  if (end < 0) return `${xml}</${name}>`;
  // In RDF entries stand beside the channel, in RSS mostly within it.
  const whole = xml.slice(0, end);
  const isInChannel = whole.includes("<channel") && !whole.includes("</channel");
  return `${whole}${isInChannel ? "</channel>" : ""}</${name}>`;
}
