/** Words of a text and what each is exchanged for; a longer entry goes before a shorter one inside it. */
export type ExchangeTable = Readonly<Record<string, string>>;

/** The text with every entry of the table exchanged, in one pass: nothing is exchanged twice. */
export function exchange(text: string, table: ExchangeTable): string {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length);
  const escaped = keys.map((key) => key.replace(/[$.]/g, "\\$&"));
  const entry = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text.replace(entry, (key) => table[key] ?? key);
}
