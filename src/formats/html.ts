import { defineFormat } from "../format.ts";

/** The article of a web page. Its parser and reader mode load with the first page. */
export const html = defineFormat({
  name: "html",
  types: [".html", ".htm", ".xhtml", "text/html", "application/xhtml+xml"],
  async extract(page, url) {
    const { extractPage } = await import("./html/extract-page.ts");
    return extractPage(page, url);
  },
});
