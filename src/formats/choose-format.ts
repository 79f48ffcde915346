import type { Format } from "../format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

const FORMATS: readonly Format[] = [text, markdown, html];

// How a page begins, after comments and declarations: "<!doctype html>", "<html lang=uk>", "<head>".
const HTML_START =
  /^\s{0,99}(?:<\?xml\b[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99}){0,3}<(?:!doctype\s{1,9}html|html|head|body)\b/iu;

// Feeds and data: "<?xml version=…", "<rss", "{"version": …", "[{".
const DATA_START =
  /^\s{0,99}(?:<\?xml\b|<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b|[{[]\s{0,99}["{[\]}])/u;

// "application/json", "image/svg+xml", "text/css": nothing to read, whatever it holds.
const NO_TEXT =
  /^(?:image|audio|video|font)\/|^text\/(?:css|javascript|csv|calendar)$|json$|javascript$/u;

/**
 * The format that reads a document: the one of its type, else the one that its beginning shows; null
 * for data that no article can be in.
 * @param type lower-case file ending or media type; "" when unknown
 */
export function chooseFormat(type: string, source: string): Format | null {
  // A person knows what their file is; servers send pages as plain text.
  if (!type.startsWith(".") && HTML_START.test(source)) return html;
  const stated = FORMATS.find((format) => format.types.includes(type));
  if (stated) return stated;
  return NO_TEXT.test(type) || DATA_START.test(source) ? null : text;
}
