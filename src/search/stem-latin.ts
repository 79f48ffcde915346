// "cities", "carried": both have lost a "y", which is folded to "i".
const IES = /(?<=..i)e[sd]$/u;
// "bridges", "votes", "days"; not "crisis", "virus", "press".
const PLURAL = /(?<=[aeou]i|[^siu])s$/u;
// "churches", "boxes" (folded: "bokses"), "losses".
const HISSING = /(?<=.(?:s|z|ch|sh))es$/u;
// "voting", "meetings", "voted"; a vowel stays before them: "string", "need" are whole.
const VERBAL = /(?<=[aeiou][^aeiou]+|[aeiou]{2})(?:ings?|(?<!e)ed)$/u;
// "zelenski", "zaharova", "navalnaia", "moskvi", "ukraine" and what case endings leave.
const VOWELS = /(?<=.{4})[aeiou]{1,4}$/u;
const SILENT_E = /(?<=...)e$/u;
// "stopp" of "stopped", "odess" of "Odessa".
const DOUBLED = /(?<=..)(\p{L})\1$/u;

// Shorter words have no ending to spare: "gas", "king".
const SHORTEST = 4;

/**
 * The stem of a word in folded Latin letters (`toLatin`, then `foldWord`): English endings go, and so do the vowels at
 * the end of names, by which Slavic cases differ ("Moskva", "Moskvy"). For comparing, never for showing.
 */
export function stemLatin(word: string): string {
  if (word.length < SHORTEST) return word;
  let stem = word.replace(IES, "");
  if (stem === word) stem = word.replace(HISSING, "");
  if (stem === word) stem = word.replace(PLURAL, "");
  stem = stem.replace(VERBAL, "").replace(VOWELS, "").replace(SILENT_E, "");
  return stem.replace(DOUBLED, "$1");
}
