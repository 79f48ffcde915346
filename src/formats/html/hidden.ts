import { hidesByStyle } from "./hides-by-style.ts";
import type { HidingNames } from "./hiding-names.ts";

/** Names that style sheets everywhere give to text for screen readers alone. */
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|a11y-hidden|element-invisible|hidden-visually|offscreen|off-screen|u-hidden|is-hidden)(?:\s|$)/iu;

/** "has-black-background-color", "hero__dark": white letters are seen there. */
const GROUND_CLASS = /background|\bbg|dark|black|hero|cover|overlay|banner|invert/iu;

const BLANKS = /\s+/gu;

const NO_NAMES: HidingNames = new Map();

/**
 * Whether an element's own attributes, or the style sheet's word on them, keep its text from readers.
 * What pages hide (translations, templates, traps for machines) is never quoted.
 */
export function isHidden(
  tag: string,
  attribute: (name: string) => string | null | undefined,
  names: HidingNames = NO_NAMES,
): boolean {
  if (attribute("hidden") != null || attribute("popover") != null) return true;
  if (attribute("aria-hidden")?.toLowerCase() === "true") return true;
  const classes = attribute("class") ?? "";
  if (HIDING_CLASS.test(classes)) return true;
  if (names.size > 0 && isNamed(tag, classes, attribute("id") ?? "", names)) return true;
  const style = attribute("style") ?? "";
  const colour = tag === "font" ? attribute("color") : null;
  const rules = colour ? `${style};color:${colour}` : style;
  return rules !== "" && hidesByStyle(rules, GROUND_CLASS.test(classes));
}

/** ".x", "p.x" and ".x.y" name an element by its tag, its id and any of its classes. */
function isNamed(tag: string, classes: string, id: string, names: HidingNames): boolean {
  const own = new Set(classes.split(BLANKS).map((name) => `.${name}`)).add(`#${id}`);
  return [...own, tag].some((key) =>
    names.get(key)?.some((one) => (one.tag ?? tag) === tag && one.names.every((n) => own.has(n))),
  );
}
