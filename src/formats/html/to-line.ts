const TAG = /<[^<>]{0,500}>/gu;
const ENTITY =
  /&(?:amp|quot|apos|lt|gt|nbsp|ndash|mdash|[lr][sd]quo|hellip|#\d{1,7}|#x[\da-f]{1,6});/giu;
const BLANKS = /[\s\p{Cc}]+/gu;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
};

// A headline is a line. More is somebody's attack.
const MAX_LINE = 1_000;

/** A metadata value as one line of plain text; JSON-LD in particular holds markup and entities. */
export const toLine = (value: unknown): string =>
  typeof value === "string" || typeof value === "number"
    ? String(value)
        .slice(0, MAX_LINE)
        .replace(TAG, " ")
        .replace(ENTITY, decode)
        .replace(BLANKS, " ")
        .trim()
    : "";

function decode(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? entity;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
