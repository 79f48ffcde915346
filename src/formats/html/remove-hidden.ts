import type { Page, PageElement } from "./dom.ts";
import { isHidden } from "./hidden.ts";
import type { HidingNames } from "./hiding-names.ts";

// Templates hold text for scripts to copy, a closed dialog waits for its script, the rest is for browsers of long ago.
const NEVER_SHOWN = "template, dialog:not([open]), noembed, noframes, rp";

const MAYBE_HIDDEN = "[hidden], [popover], [style], [class], [id], font[color]";

// Tags of a page's own making that its sheet hides; a hostile one hides a hundred thousand.
const MOST_TAGS = 50;

const UNSPOKEN = "[aria-hidden]";

// What can wrap a page; measuring more than these would be quadratic in a hostile one.
const WRAPPERS = "body > [aria-hidden], body > div > [aria-hidden], main[aria-hidden]";
const MAX_WRAPPERS = 50;

/**
 * Takes out of a page what its readers do not see. The root and the body stay whatever their
 * styles say: pages hide them until a script has run.
 */
export function removeHidden(page: Page, names: HidingNames): void {
  for (const element of [...page.querySelectorAll(NEVER_SHOWN)]) element.remove();
  showMain(page);
  const own = [...names.keys()].filter((name) => !/^[.#]/u.test(name)).slice(0, MOST_TAGS);
  for (const element of [...page.querySelectorAll([MAYBE_HIDDEN, UNSPOKEN, ...own].join(", "))]) {
    if (element === page.documentElement || element === page.body) continue;
    if (isHidden(element.localName, (name) => element.getAttribute(name), names)) element.remove();
  }
}

/**
 * While a cookie banner is open, the whole page behind it is `aria-hidden`. What holds most of a
 * page's text is the page itself, which eyes see.
 */
function showMain(page: Page): void {
  const half = textLength(page.body) / 2;
  for (const element of [...page.querySelectorAll(WRAPPERS)].slice(0, MAX_WRAPPERS)) {
    if (textLength(element) > half) element.removeAttribute("aria-hidden");
  }
}

const textLength = (element: PageElement | null): number => element?.textContent?.length ?? 0;
