/** A feed's root and all behind it; what stands before is no part of it. */
export type Root = { readonly name: string; readonly xml: string };

// "<rss version=…>", "<atom:feed>", "<rdf:RDF>", and a channel that lost its root.
const ROOT = /<((?:[\p{L}_][\p{L}\d_.-]{0,40}:)?(?:rss|feed|rdf|channel))(?=[\s>])/iu;
const PAGE = /<html[\s>]/iu;
// Warnings of a broken server, a licence in a comment.
const ROOT_WITHIN = 65_536;

/**
 * Finds the root of a feed. Byte-order marks, blank lines, a server's warnings and the document type with
 * its entities stay behind: no entity is ever declared, so none can be expanded or fetched. Null for a page.
 */
export function rootOf(text: string): Root | null {
  const head = text.slice(0, ROOT_WITHIN);
  const match = ROOT.exec(head);
  if (!match?.[1] || PAGE.test(head.slice(0, match.index))) return null;
  const xml = text.slice(match.index);
  const [, name] = match;
  if (name.toLowerCase() !== "channel") return { name, xml };
  return { name: "rss", xml: `<rss version="2.0">${xml}</rss>` };
}
