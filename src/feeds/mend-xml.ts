import { walkMarkup } from "./walk-markup.ts";

// Elements of a feed that hold text alone, so that the next of them ends one that was left open.
const LEAVES = new Set(
  "title link description guid id pubdate published updated issued modified summary comments category dc:creator dc:date content:encoded".split(
    " ",
  ),
);
const ENTRIES = new Set(["item", "entry"]);
const NAME = /^\p{L}[\p{L}\d_:.-]{0,100}$/u;
// An end tag closes what was opened this far up, or stray ones would each search all that is open.
const SEARCHED = 64;

/**
 * Broken XML written again, well formed: what was left open is closed (a title where the link begins, an entry
 * where the next one does), stray ends and ampersands are mended. For documents that parsers refuse or lose entries of.
 */
export function mendXml(xml: string): string {
  const written: string[] = [];
  const open: string[] = [];
  let entryAt = -1;
  const closeFrom = (at: number): void => {
    for (const name of open.splice(at).reverse()) written.push(`</${name}>`);
    if (entryAt >= at) entryAt = -1;
  };
  walkMarkup(
    xml,
    {
      open(name, attributes, _at, isEmpty) {
        if (!NAME.test(name)) return;
        if (ENTRIES.has(name)) {
          if (entryAt >= 0) closeFrom(entryAt);
          while (LEAVES.has(open.at(-1) ?? "")) closeFrom(open.length - 1);
          entryAt = open.length;
        } else if (LEAVES.has(name) && LEAVES.has(open.at(-1) ?? "")) closeFrom(open.length - 1);
        const stated = [...attributes].filter(([attribute]) => NAME.test(attribute));
        const words = stated.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
        written.push(`<${name}${words.join("")}>`);
        open.push(name);
        if (isEmpty) closeFrom(open.length - 1);
      },
      close(name) {
        const at = open.lastIndexOf(name);
        if (at >= 0 && open.length - at <= SEARCHED) closeFrom(at);
      },
      text: (text) => written.push(escaped(text)),
    },
    { xml: true },
  );
  closeFrom(0);
  return written.join("");
}

const escaped = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
