import type { Page, PageElement } from "./dom.ts";

/** Posts of social networks that an article shows. They are quotations; reader mode takes them for share boxes. */
const POSTS =
  "blockquote.twitter-tweet, blockquote.instagram-media, blockquote.bluesky-embed, blockquote[class*='truthsocial']";

// "social-media-embed", "embed__inner": wrappers around nothing but the post.
const MAX_WRAPPERS = 4;

// More than a live blog shows; measuring the wrappers of ten thousand would be quadratic.
const MAX_POSTS = 200;

/** Lifts embedded posts out of their wrappers and takes their class names off, so that reader mode reads them as text. */
export function freeEmbeds(page: Page): void {
  for (const post of [...page.querySelectorAll(POSTS)].slice(0, MAX_POSTS)) {
    const length = textLength(post);
    let outermost: PageElement = post;
    for (let level = 0; level < MAX_WRAPPERS; level++) {
      const parent = outermost.parentElement;
      if (!parent || parent === page.body || textLength(parent) > length) break;
      outermost = parent;
    }
    post.removeAttribute("class");
    if (outermost !== post) outermost.replaceWith(post);
  }
}

const textLength = (element: PageElement): number => (element.textContent ?? "").trim().length;
