/** What others wrote, or numbers that belong to it: anything that JSON can hold. */
export type Foreign =
  | string
  | number
  | null
  | readonly Foreign[]
  | { readonly [key: string]: Foreign };

/** A copy of a JSON value with each of its texts changed; keys stay. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]);
  return Object.fromEntries(entries);
}
