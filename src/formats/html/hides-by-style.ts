import { cssColour, isNearWhite } from "./css-colour.ts";

/** How a style hides its element, spaces and case taken off: `style="left: -9999px"`. */
const HIDING_STYLES: readonly RegExp[] = [
  /(?:^|;)display:none/u,
  /(?:^|;)visibility:(?:hidden|collapse)/u,
  /(?:^|;)content-visibility:hidden/u,
  /(?:^|;)(?:opacity:|filter:opacity\()(?:0*(?:\.0\d{0,9})?|[0-4](?:\.\d{0,9})?%|0*%)\)?(?:;|!|$)/u,
  /(?:^|;)font(?:-size)?:(?:0|0?\.\d+|[12]px)(?:px|r?em|pt|%)?(?:;|!|\/|$)/u,
  /(?:^|;)(?:left|top|right|bottom|inset|margin|margin-left|margin-top|text-indent|translate):-\d{3,}/u,
  // Shorthands name another side first: `inset: 0 auto auto -9999px`.
  /(?:^|;)(?:inset|margin):[^;]{1,30},-\d{4,}/u,
  /(?:^|;)text-indent:[1-9]\d{3,}/u,
  /(?:^|;)(?:scale:0(?:\.0+)?(?:;|!|$)|transform:(?:scale(?:[xy]|3d)?\(0(?:\.0+)?[,)]|translate(?:[xy]|3d)?\(-\d{3,}|rotate[xy]\(90deg))/u,
  /(?:^|;)clip:rect\([01](?:px)?[, ]/u,
  /(?:^|;)clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(0,?0)/u,
  /(?:^|;)-webkit-text-fill-color:transparent/u,
  /(?:^|;)mso-hide:all/u,
];

// A box without room hides its text only when it cuts off what runs over.
const NO_ROOM = /(?:^|;)(?:(?:max-)?(?:width|height)|line-height):[01](?:px|r?em|%)?(?:;|!|$)/u;
const CUT_OFF = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip|auto|scroll)/u;

// White on white: the same colour stated twice, or white where no ground is stated.
const COLOUR = /(?:^|;)color:([^;!]{1,60})/u;
const GROUND = /(?:^|;)background(?:-color)?:([^;!]{1,60})/u;
const ANY_GROUND = /(?:^|;)(?:background|text-shadow|-webkit-text-stroke)/u;

// A colour that is stated elsewhere is not known, and not the same twice.
const ELSEWHERE = /^(?:inherit|initial|unset|revert|currentcolor|var\()/u;

const COMMENT = /\/\*[^*]{0,200}\*\//gu;
// "d\69 splay" is "display" to a browser.
const ESCAPE = /\\([\da-f]{1,6})\s?/gu;
const BLANKS_AT_MARKS = /\s{0,9}([:;,(){}/!])\s{0,9}/gu;
const BLANKS = /\s+/gu;

/** Longer style attributes hold images, not layout; what counts is looked for at both ends. */
const MAX_STYLE = 2_000;

/**
 * Whether style rules ("display: none; color: red") keep text from being seen.
 * @param ownGround whether the element lies on a ground of its own, as far as its class tells
 */
export function hidesByStyle(style: string, ownGround = false): boolean {
  const ends =
    style.length > 2 * MAX_STYLE
      ? `${style.slice(0, MAX_STYLE)};${style.slice(style.indexOf(";", style.length - MAX_STYLE))}`
      : style;
  const rules = ends
    .toLowerCase()
    .replace(COMMENT, "")
    .replace(ESCAPE, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(BLANKS_AT_MARKS, "$1")
    .trim()
    .replace(BLANKS, ",");
  if (HIDING_STYLES.some((pattern) => pattern.test(rules))) return true;
  if (NO_ROOM.test(rules) && CUT_OFF.test(rules)) return true;
  const stated = COLOUR.exec(rules)?.[1];
  if (stated === undefined) return false;
  const colour = cssColour(stated);
  if (colour === "transparent") return true;
  const ground = GROUND.exec(rules)?.[1];
  if (ground !== undefined) return cssColour(ground) === colour && !ELSEWHERE.test(colour);
  return isNearWhite(colour) && !ownGround && !ANY_GROUND.test(rules);
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");
