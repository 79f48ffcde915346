import { countWords } from "./blocks.ts";
import type { Page } from "./dom.ts";
import { isConsent } from "./is-consent.ts";

// What tools that ask for consent call their boxes; what a box says decides.
const BOXES =
  '[role="dialog"], [role="alertdialog"], [aria-modal], [id*="consent"], [class*="consent"], [id*="cookie"], [class*="cookie"], [id*="gdpr"], [class*="gdpr"], [id*="cmp"], [class*="cmp"], [id*="onetrust"], [id*="didomi"], [id*="usercentrics"], [class*="privacy-"]';

// Each is read whole; a hostile page has a hundred thousand in each other.
const MOST_BOXES = 30;

// Longer is a page, with its list of eight hundred partners or an article.
const MOST_CHARACTERS = 8_000;

/** Takes the boxes that ask for consent out of a page: on a page with a short article they are its longest text. */
export function removeConsent(page: Page): void {
  for (const box of [...page.querySelectorAll(BOXES)].slice(0, MOST_BOXES)) {
    if (box === page.body || box === page.documentElement) continue;
    const text = box.textContent ?? "";
    if (text.length <= MOST_CHARACTERS && isConsent(text, countWords(text))) box.remove();
  }
}
