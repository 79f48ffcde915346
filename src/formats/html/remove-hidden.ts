import type { Page } from "./dom.ts";
import { isHidden } from "./hidden.ts";
import type { HidingNames } from "./hiding-names.ts";

// Templates hold text for scripts to copy; a closed dialog waits for its script.
const NEVER_SHOWN = "template, dialog:not([open])";

const MAYBE_HIDDEN = "[hidden], [aria-hidden], [style], [class], [id]";

/**
 * Takes out of a page what its readers do not see. The root and the body stay whatever their
 * styles say: pages hide them until a script has run.
 */
export function removeHidden(page: Page, names: HidingNames): void {
  for (const element of [...page.querySelectorAll(NEVER_SHOWN)]) element.remove();
  for (const element of [...page.querySelectorAll(MAYBE_HIDDEN)]) {
    if (element === page.documentElement || element === page.body) continue;
    if (isHidden((name) => element.getAttribute(name), names)) element.remove();
  }
}
