const NUL = "\0";
const REPLACEMENT = "\uFFFD";

/**
 * A parameter as both engines can keep it: PostgreSQL has no NUL in its texts. The sign for what cannot be shown takes
 * its place, one unit for one, so that offsets stay.
 */
export function storableText<Value>(value: Value): Value | string {
  if (typeof value !== "string" || !value.includes(NUL)) return value;
  return value.replaceAll(NUL, REPLACEMENT);
}
