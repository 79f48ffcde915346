import type { Standing } from "../happenings.ts";
import type { Outlet } from "../outlets.ts";
import { frame } from "./frame.ts";
import { toMarkup } from "./to-markup.ts";
import { wallToHtml } from "./wall-to-html.ts";

const iso = (at: number): string => new Date(at).toISOString();

/** An article's page in the outlet's layout, walls and all. @param origin of the outlet */
export function pageToHtml(standing: Standing, outlet: Outlet, origin: string): string {
  if (standing.article.wall) return wallToHtml(standing.article.wall, standing, outlet, origin);
  return frame(outlet, head(standing, outlet, origin), body(standing, outlet));
}

function head(standing: Standing, outlet: Outlet, origin: string): string {
  const { title, summary, byline, path, article, updatedAt } = standing;
  const url = `${origin}${path}`;
  const tags = [`<title>${toMarkup(title)} - ${toMarkup(outlet.name)}</title>`];
  if (outlet.layout === "bare") return tags.join("\n");
  tags.push(`<link rel="canonical" href="${url}">`);
  if (outlet.layout === "json-ld") {
    const data = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: title,
      description: summary,
      url,
      datePublished: iso(article.publishedAt),
      dateModified: iso(updatedAt),
      inLanguage: outlet.language,
      author: { "@type": "Person", name: byline },
      publisher: { "@type": "Organization", name: outlet.name },
    };
    tags.push(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    return tags.join("\n");
  }
  tags.push(
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${toMarkup(title)}">`,
    `<meta property="og:url" content="${url}">`,
    `<meta property="og:site_name" content="${toMarkup(outlet.name)}">`,
    `<meta property="article:published_time" content="${iso(article.publishedAt)}">`,
    `<meta name="author" content="${toMarkup(byline)}">`,
  );
  return tags.join("\n");
}

function body({ title, byline, paragraphs, article, updatedAt }: Standing, outlet: Outlet): string {
  const credit = article.copyOf ? "Dunmere Wire" : byline;
  const text = paragraphs.map((line) => `<p>${toMarkup(line)}</p>`);
  switch (outlet.layout) {
    case "bare":
      return `<h1>${toMarkup(title)}</h1>\n${text.join("\n")}`;
    case "broken":
      // Nothing is closed, an attribute never ends in time, and a block stands in a line.
      return `<div class=main><div class="story><b"><h1>${toMarkup(title)}</h2><span><div>By ${toMarkup(credit)}</span>
${paragraphs.map((line) => `<p>${toMarkup(line)}<br></i>`).join("\n")}<table><tr><td></div></div>`;
    default:
      return `<main><article><h1>${toMarkup(title)}</h1>
<p class="byline">By ${toMarkup(credit)}</p><time datetime="${iso(updatedAt)}">Updated ${iso(updatedAt).slice(0, 16)}</time>
${text.join("\n")}
<div class="share"><a href="#">Share</a> <a href="#">Print</a></div></article></main>`;
  }
}
