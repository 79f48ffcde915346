import { hidesByStyle } from "./hidden.ts";

/** Classes (".x") and ids ("#x") that a page's own style sheets hide. */
export type HidingNames = ReadonlySet<string>;

const STYLE_START = "<style";
const STYLE_END = "</style";

// ".promo", "#wall": what needs a second condition (".open .menu", "li:hover") may be shown after all.
const NAME = /^[.#][\w-]{1,80}$/u;

const COMMENT_START = "/*";
const COMMENT_END = "*/";

/** Reads a page's inline style sheets. Rules under a condition (`@media print`) do not count. */
export function findHidingNames(source: string): HidingNames {
  const names = new Set<string>();
  const lower = source.toLowerCase();
  let end = 0;
  for (let at = lower.indexOf(STYLE_START); at >= 0; at = lower.indexOf(STYLE_START, end)) {
    const stop = lower.indexOf(STYLE_END, at);
    end = stop < 0 ? source.length : stop;
    readSheet(withoutComments(source.slice(source.indexOf(">", at) + 1, end)), names);
  }
  return names;
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let end = 0;
  for (let at = css.indexOf(COMMENT_START); at >= 0; at = css.indexOf(COMMENT_START, end)) {
    parts.push(css.slice(end, at));
    const stop = css.indexOf(COMMENT_END, at + 2);
    end = stop < 0 ? css.length : stop + 2;
  }
  return [...parts, css.slice(end)].join(" ");
}

function readSheet(css: string, names: Set<string>): void {
  let depth = 0;
  let selectors = "";
  let at = 0;
  for (const { index, 0: brace } of css.matchAll(/[{}]/gu)) {
    const part = css.slice(at, index).trim();
    at = index + 1;
    if (brace === "}") {
      if (depth === 1 && !selectors.startsWith("@")) applyRule(selectors, part, names);
      depth = Math.max(0, depth - 1);
    } else if (depth++ === 0) selectors = part;
  }
}

/** The last rule for a name wins, as in a browser. */
function applyRule(selectors: string, rules: string, names: Set<string>): void {
  const hides = hidesByStyle(rules);
  for (const selector of selectors.split(",").map((part) => part.trim())) {
    if (!NAME.test(selector)) continue;
    if (hides) names.add(selector);
    else if (/(?:^|[;\s])(?:display|visibility|opacity)\s{0,9}:/iu.test(rules))
      names.delete(selector);
  }
}
