// "night tram.txt" tram.html: a reference in marks, or a word.
const PIECE = /"([^"]{1,200})"|“([^”]{1,200})”|'([^']{1,200})'|(\S+)/gu;

// `article.txt`, `https://…`, `-`: a word that is a whole reference. Others are the first words of a file's name.
const COMPLETE = /^-$|^\p{L}+:\/\/\S+$|\.\p{L}{1,6}$/u;

/** A reference as it can stand in a text among others: "night tram.txt" in marks, tram.txt without. */
export const markReference = (reference: string): string =>
  COMPLETE.test(reference) && !/\s/u.test(reference) ? reference : `"${reference}"`;

/** The references in a text as typed. Spaces in a file's name need no marks where the name has an ending. */
export function splitReferences(text: string): readonly string[] {
  const references: string[] = [];
  let begun = "";
  for (const [, straight, curly, single, word = ""] of text.matchAll(PIECE)) {
    const marked = straight ?? curly ?? single;
    if (marked !== undefined) {
      references.push(marked);
      continue;
    }
    begun = begun ? `${begun} ${word}` : word;
    if (!COMPLETE.test(word)) continue;
    references.push(begun);
    begun = "";
  }
  return begun ? [...references, begun] : references;
}
