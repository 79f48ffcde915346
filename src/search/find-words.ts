// "Ukraine’s", "п'ять", "COVID" and "19": letters, marks and digits, with apostrophes inside.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
// "U.S.", "С.Ш.А": single letters with stops between them are one word.
const ACRONYM = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+/gu;
// "12,000 people" has the number 12000.
const THOUSANDS = /(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** The words of a text as they are written, in its order; of any script. Hyphens and signs part words. */
export function* findWords(text: string): Generator<string> {
  const joined = text
    .normalize("NFKC")
    .replace(ACRONYM, (letters) => letters.replaceAll(".", ""))
    .replace(THOUSANDS, "");
  for (const [word] of joined.matchAll(WORD)) yield word;
}
