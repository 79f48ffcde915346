// Letters that do not decompose into a Latin letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ђ: "dj",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
};

// These four stand in Ukrainian only, and there г is an h: "Сергій" → "serhiy".
const UKRAINIAN = /[іїєґ]/u;
const NOT_ASCII = /[^\p{ASCII}]/u;
const MARKS = /\p{M}+/gu;

/** A name in lower-case Latin letters without diacritics. Other scripts than Latin and Cyrillic stay. */
export function toLatin(name: string): string {
  if (!NOT_ASCII.test(name)) return name.toLowerCase();
  const lower = name.normalize("NFC").toLowerCase();
  const ukrainian = UKRAINIAN.test(lower);
  let latin = "";
  for (const letter of lower) {
    latin += ukrainian && letter === "г" ? "h" : (LETTERS[letter] ?? letter);
  }
  return latin.normalize("NFD").replace(MARKS, "");
}
