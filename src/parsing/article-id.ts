import { createHash } from "node:crypto";
import type { Article } from "../article.ts";
import { canonicalUrl } from "../formats/html/canonical-url.ts";
import { MAX_KEY } from "../limits.ts";

// Old addresses and new ones of a site name the same pages: http://quay.example/a, https://quay.example/a.
const PLAIN = /^http:(?=\/\/[^/:]+(?:\/|$))/u;

/**
 * By what an article is known: its canonical URL, whichever scheme it was read by, else a hash of
 * its text. The same text read twice is the same article.
 */
export function articleId({ url, text }: Pick<Article, "url" | "text">): string {
  const canonical = url === null ? null : canonicalUrl(url);
  if (canonical === null) return hashOf(text);
  return canonical.length > MAX_KEY ? hashOf(canonical) : canonical.replace(PLAIN, "https:");
}

const hashOf = (text: string): string =>
  `sha256:${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
