// "والرئيس", "بالحكومة", "للشعب": "and", "in", "to" and "the" are written together with their word.
const PREFIX = /^(?:وال|بال|كال|فال|ال|لل)(?=\p{L}{3})/u;
// A line that only stretches a word.
const STRETCH = /ـ+/gu;
const MARKS = /\p{M}+/gu;
/** Letters that writers exchange, and the Persian forms of Arabic ones. */
const LETTERS: Readonly<Record<string, string>> = { ة: "ه", ى: "ي", ی: "ي", ک: "ك", ٱ: "ا" };

/** One form of an Arabic or Persian word: no vowel signs, one letter for its variants, without the article. */
export function foldArabic(word: string): string {
  const plain = word.normalize("NFD").replace(MARKS, "").replace(STRETCH, "");
  return [...plain]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("")
    .replace(PREFIX, "");
}
