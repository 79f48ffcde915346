/** "Трампа" is "Trump" and an ending; endings of names are this long at most: "Макроном", "Zelenskyjovi". */
const LONGEST_ENDING = 4;
/** Shorter names are compared as they stand: "Xi", "Lee". */
const SHORTEST = 4;
/** "Kreml" for "Kremlin": what another language leaves off. */
const LONGEST_CUT = 3;
/** One letter of four may be another: romanisations differ that much. */
const LETTERS_A_SLIP = 4;
/** No name is longer, and comparing costs the square of it. */
const LONGEST = 40;

/** Spellings of one sound: "Scholz" and "Шольц", "Macron" and "Макрон", "Washington" and "Вашингтон". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/gu, "sh"],
  [/dzh/gu, "j"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/ts/gu, "z"],
  [/ck|q|c(?!h)/gu, "k"],
  [/w/gu, "v"],
  [/([a-z])\1/gu, "$1"],
];

/** Whether a word of a translation, a folded name, is a name of the article, endings of inflected languages allowed. */
export function isSameName(translated: string, original: string): boolean {
  if (translated === original) return true;
  if (Math.max(translated.length, original.length) > LONGEST) return false;
  const [word, name] = [sound(translated), sound(original)];
  if (word === name) return true;
  if (Math.min(word.length, name.length) < SHORTEST) return false;
  if (name.startsWith(word)) return name.length - word.length <= LONGEST_CUT;
  const slips = Math.max(1, Math.floor(name.length / LETTERS_A_SLIP));
  return [-1, 0, 1].some((more) => {
    const head = word.slice(0, name.length + more);
    return word.length - head.length <= LONGEST_ENDING && countSlips(head, name) <= slips;
  });
}

function sound(name: string): string {
  return SOUNDS.reduce((written, [pattern, one]) => written.replace(pattern, one), name);
}

/** Letters to change, add or drop (Levenshtein 1966). */
function countSlips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let k = 0; k < other.length; k++) {
      const swap = (row[k] ?? 0) + (one[i] === other[k] ? 0 : 1);
      next.push(Math.min(swap, (row[k + 1] ?? 0) + 1, (next[k] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
