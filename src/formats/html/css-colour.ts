const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/u;
/** "rgb(255,255,255)", "rgba(255 255 255/0)", blanks between numbers kept as commas. */
const RGB = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:[,/]([\d.]{1,8}%?))?\)$/u;
const HSL_ALPHA = /^hsla?\([^()]{1,40}[,/]([\d.]{1,8}%?)\)$/u;
/** Three commas before the last number: with two it is the lightness. */
const FOUR_PARTS = /,[^,]*,[^,]*[,/]/u;

const NAMES: Readonly<Record<string, string>> = {
  white: "#ffffff",
  snow: "#fffafa",
  ivory: "#fffff0",
  whitesmoke: "#f5f5f5",
  black: "#000000",
};

/** Nobody reads what is less opaque. */
const SEEN_FROM = 0.05;

/** A CSS colour in lower case and without blanks as "#rrggbb", "transparent", or as written where it is another form. */
export function cssColour(written: string): string {
  const named = Object.hasOwn(NAMES, written) ? NAMES[written] : undefined;
  if (named !== undefined) return named;
  const hex = HEX.exec(written)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, red, green, blue, alpha] = RGB.exec(written) ?? [];
  if (red !== undefined && isUnseen(alpha)) return "transparent";
  if (red !== undefined) return `#${[red, green, blue].map(toHex).join("")}`;
  const last = FOUR_PARTS.test(written) ? HSL_ALPHA.exec(written)?.[1] : undefined;
  return isUnseen(last) ? "transparent" : written;
}

function fromHex(digits: string): string {
  const long = digits.length < 6 ? digits.replace(/./gu, "$&$&") : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return alpha < SEEN_FROM ? "transparent" : `#${long.slice(0, 6)}`;
}

const toHex = (part = "0"): string => Math.min(255, Number(part)).toString(16).padStart(2, "0");

const isUnseen = (alpha: string | undefined): boolean =>
  alpha !== undefined && Number.parseFloat(alpha) / (alpha.endsWith("%") ? 100 : 1) < SEEN_FROM;

/** Whether a "#rrggbb" cannot be told from a white page. */
export const isNearWhite = (colour: string): boolean => /^#(?:f[5-9a-f]){3}$/u.test(colour);
