import type { Outlet } from "../outlets.ts";
import { toMarkup } from "./to-markup.ts";

/** What stands around everything: navigation, a box of other stories, the foot. */
export function frame(outlet: Outlet, headHtml: string, bodyHtml: string): string {
  const charset = outlet.pageCharset;
  const name = toMarkup(outlet.name);
  return `<!DOCTYPE html>
<html lang="${outlet.language}"><head><meta charset="${charset}">
${headHtml}
</head><body>
<nav><ul><li><a href="/">${name}</a></li><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li></ul></nav>
${bodyHtml}
<aside><h3>Most read</h3><ul><li><a href="/news/a">Ten walks along the river</a></li><li><a href="/news/b">A soup for cold days</a></li></ul></aside>
<footer><p>© ${name}. <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer>
</body></html>`;
}
