import type { Page, PageElement } from "./dom.ts";

/** Posts of social networks that an article shows. They are quotations; reader mode takes them for share boxes. */
const POSTS =
  "blockquote.twitter-tweet, blockquote.instagram-media, blockquote.bluesky-embed, blockquote[class*='truthsocial']";

// "social-media-embed", "embed__inner": wrappers around nothing but the post.
const MAX_WRAPPERS = 4;

/** Takes the class names off embedded posts and their wrappers, so that reader mode reads them as text. */
export function freeEmbeds(page: Page): void {
  for (const post of page.querySelectorAll(POSTS)) {
    const length = textLength(post);
    let element: PageElement | null = post;
    for (let level = 0; element && level < MAX_WRAPPERS; level++) {
      if (element === page.body || textLength(element) > length) break;
      element.removeAttribute("class");
      element = element.parentElement;
    }
  }
}

const textLength = (element: PageElement): number => (element.textContent ?? "").trim().length;
