/** How an inline style hides its element, spaces and case taken off: `style="left: -9999px"`. */
const HIDING_STYLES: readonly RegExp[] = [
  /(?:^|;)display:none/u,
  /(?:^|;)visibility:(?:hidden|collapse)/u,
  /(?:^|;)content-visibility:hidden/u,
  /(?:^|;)opacity:0*(?:\.0+)?%?(?:;|!|$)/u,
  /(?:^|;)font(?:-size)?:(?:0|0?\.\d+|1px)(?:px|r?em|pt|%)?(?:;|!|\/|$)/u,
  /(?:^|;)(?:left|top|right|bottom|margin-left|margin-top|text-indent):-\d{3,}/u,
  /(?:^|;)text-indent:[1-9]\d{3,}/u,
  /(?:^|;)transform:(?:scale[xy]?\(0(?:\.0+)?[,)]|translate[xy]?\(-\d{3,})/u,
  /(?:^|;)clip:rect\([01](?:px)?[, ]/u,
  /(?:^|;)clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(00)/u,
  /(?:^|;)color:(?:transparent|rgba\([\d.]+,[\d.]+,[\d.]+,0(?:\.0+)?\))/u,
  /(?:^|;)mso-hide:all/u,
];

// A box without room hides its text only when it cuts off what runs over.
const NO_ROOM = /(?:^|;)(?:max-)?(?:width|height):[01](?:px|r?em|%)?(?:;|!|$)/u;
const CUT_OFF = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/u;

// White on white: the same colour stated twice.
const COLOUR = /(?:^|;)color:([^;!]{1,40})/u;
const BACKGROUND = /(?:^|;)background(?:-color)?:([^;!]{1,40})/u;

/** Names that style sheets everywhere give to text for screen readers alone. */
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|a11y-hidden|element-invisible|hidden-visually|offscreen|off-screen|u-hidden|is-hidden)(?:\s|$)/iu;

const BLANKS = /\s+/gu;

/** Longer style attributes hold images, not layout. */
const MAX_STYLE = 2_000;

/** Names that a page's style sheets hide: ".promo", "#wall". */
type Names = ReadonlySet<string>;

const NO_NAMES: Names = new Set();

/**
 * Whether an element's own attributes, or the style sheet's word on them, keep its text from readers.
 * What pages hide (translations, templates, traps for machines) is never quoted.
 */
export function isHidden(
  attribute: (name: string) => string | null | undefined,
  names: Names = NO_NAMES,
): boolean {
  if (attribute("hidden") != null || attribute("aria-hidden")?.toLowerCase() === "true")
    return true;
  const classes = attribute("class");
  if (classes && (HIDING_CLASS.test(classes) || hidesByClass(classes, names))) return true;
  if (names.size > 0 && names.has(`#${attribute("id")}`)) return true;
  const style = attribute("style");
  return !!style && hidesByStyle(style);
}

const hidesByClass = (classes: string, names: Names): boolean =>
  names.size > 0 && classes.split(BLANKS).some((name) => names.has(`.${name}`));

/** Whether style rules ("display: none; color: red") keep text from being seen. */
export function hidesByStyle(style: string): boolean {
  const rules = style.slice(0, MAX_STYLE).toLowerCase().replace(BLANKS, "");
  if (HIDING_STYLES.some((pattern) => pattern.test(rules))) return true;
  if (NO_ROOM.test(rules) && CUT_OFF.test(rules)) return true;
  const colour = COLOUR.exec(rules)?.[1];
  return colour !== undefined && colour === BACKGROUND.exec(rules)?.[1];
}
