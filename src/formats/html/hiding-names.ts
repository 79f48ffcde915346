import { hidesByStyle } from "./hides-by-style.ts";

/** What a page's own style sheets hide: "p.x" has the tag "p" and the name ".x". */
export type HidingName = { readonly tag: string | null; readonly names: readonly string[] };

/** By a class (".x"), an id ("#x") or a tag ("x-trap") that each of them has. */
export type HidingNames = ReadonlyMap<string, readonly HidingName[]>;

const STYLE_START = "<style";
const STYLE_END = "</style";

// ".promo", "p#wall", "body .x.y": what needs a second condition (".open .menu", "li:hover") may be shown after all.
const NAME =
  /^(?:(?:html|body)\s{1,9}){0,2}(?:\*|([a-z][a-z\d-]{0,40}))?((?:[.#][\w-]{1,80}){0,5})$/iu;
const PART = /[.#][\w-]+/gu;

// "@media screen", "@layer base", "@supports (display: grid)": conditions that a reader's browser meets.
const MET =
  /^@(?:media\s{1,9}(?:only\s{1,9})?(?:screen|all)$|layer\b|supports\s{0,9}\(|container\b)/iu;

// Each element is held against all of its keys; a hostile sheet has a hundred thousand.
const MOST_OF_A_KEY = 50;

const COMMENT_START = "/*";
const COMMENT_END = "*/";

/** Reads a page's inline style sheets. Rules under a condition (`@media print`) do not count. */
export function findHidingNames(source: string): HidingNames {
  const found = new Map<string, HidingName>();
  const lower = source.toLowerCase();
  let end = 0;
  for (let at = lower.indexOf(STYLE_START); at >= 0; at = lower.indexOf(STYLE_START, end)) {
    const stop = lower.indexOf(STYLE_END, at);
    end = stop < 0 ? source.length : stop;
    readSheet(withoutComments(source.slice(source.indexOf(">", at) + 1, end)), found);
  }
  const names = new Map<string, HidingName[]>();
  for (const name of found.values()) {
    const key = name.names[0] ?? name.tag ?? "";
    const known = names.get(key) ?? [];
    if (known.length < MOST_OF_A_KEY) names.set(key, [...known, name]);
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

function readSheet(css: string, found: Map<string, HidingName>): void {
  const open: string[] = [];
  let unmet = 0; // conditions among the open blocks, and rules with blocks inside
  let at = 0;
  for (const { index, 0: brace } of css.matchAll(/[{}]/gu)) {
    const part = css.slice(at, index).trim();
    at = index + 1;
    if (brace === "{") {
      open.push(part);
      if (!MET.test(part)) unmet++;
      continue;
    }
    const selectors = open.pop();
    if (selectors === undefined || MET.test(selectors)) continue;
    unmet--;
    if (unmet === 0 && !selectors.startsWith("@")) applyRule(selectors, part, found);
  }
}

/** The last rule for a name wins, as in a browser. */
function applyRule(selectors: string, rules: string, found: Map<string, HidingName>): void {
  const hides = hidesByStyle(rules, true);
  if (!hides && !SHOWS.test(rules)) return;
  for (const selector of selectors.split(",").map((part) => part.trim())) {
    const [, tag = null, rest = ""] = NAME.exec(selector) ?? [];
    const names = rest.match(PART) ?? [];
    // A tag alone is one of the page's own making, or the whole page would wait for its script.
    if (names.length === 0 && !tag?.includes("-")) continue;
    if (hides) found.set(selector, { tag: tag?.toLowerCase() ?? null, names });
    else found.delete(selector);
  }
}

const SHOWS = /(?:^|[;\s])(?:display|visibility|opacity)\s{0,9}:/iu;
