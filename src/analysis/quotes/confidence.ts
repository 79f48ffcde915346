/** How often each rule was right on the development articles, roughly; whatever is not listed is a guess. */
const BY_RULE: Readonly<Record<string, number>> = {};
const UNKNOWN = 0.6;

export function confidenceOf(rule: string): number {
  return BY_RULE[rule] ?? UNKNOWN;
}
