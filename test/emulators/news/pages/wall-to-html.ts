import type { Standing } from "../happenings.ts";
import type { Outlet } from "../outlets.ts";
import { frame } from "./frame.ts";
import { toMarkup } from "./to-markup.ts";

/** The page that stands before the article. */
export function wallToHtml(
  wall: NonNullable<Outlet["wall"]>,
  { title, paragraphs, path }: Standing,
  outlet: Outlet,
  origin: string,
): string {
  switch (wall) {
    case "paywall":
      return frame(
        outlet,
        paywallHead(title, `${origin}${path}`),
        paywallBody(title, paragraphs[0] ?? ""),
      );
    case "consent":
      return frame(
        outlet,
        `<title>Before you continue - ${toMarkup(outlet.name)}</title>`,
        `<main><h1>We value your privacy</h1><p>We and our 412 partners store and read cookies on your device with your consent.
We use cookies to measure how our pages are read and to show you personalised ads. You can withdraw your consent at any time.</p>
<button>Accept all cookies</button> <button>Manage choices</button> <a href="/privacy">Privacy policy</a></main>`,
      );
    case "robot-check":
      return `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>
<div id="challenge-form"><h1>Checking your browser</h1><p>Please verify that you are a human. Enable JavaScript and cookies to continue.</p></div>
</body></html>`;
  }
}

function paywallHead(title: string, url: string): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    url,
    isAccessibleForFree: false,
    hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".locked" },
  };
  return `<title>${toMarkup(title)}</title><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const paywallBody = (
  title: string,
  lead: string,
): string => `<main><article><h1>${toMarkup(title)}</h1>
<p>${toMarkup(lead.slice(0, 90))}…</p>
<div class="locked"><p>Subscribe to continue reading this article.</p><button>Subscribe now</button>
<p>Already a subscriber? <a href="/login">Log in</a></p></div></article></main>`;
