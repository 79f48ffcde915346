import { wordsOf } from "./line-shape.ts";

const MOST_WORDS = 30;

/** "Photo: Ana Roe", "Image by Tom Lind/Agency", "(Photo courtesy of the town)", "Credit: Agency" */
const PICTURE =
  /^\(?(?:file )?(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|video|credits?|caption|foto|bild|фото|зображення|иллюстрация)(?: credit| illustration| source)?\s?(?:[:/|]|by\b|courtesy\b)/iu;
/** "Ana Roe/Getty Images", "(AP Photo/Tom Lind)", "REUTERS/Tom Lind" */
const PICTURE_AGENCY =
  /^[^.?!]{0,80}\b(?:[Gg]etty [Ii]mages|Shutterstock|AP [Pp]hoto|via (?:AP|AFP|Reuters|Getty))\b[^.?!]{0,40}\.?$|^\(?(?:AP|AFP|REUTERS|EPA|Reuters)(?: Photo)?\/[^.?!]{1,60}\.?$/u;
const AGENCY_HINT = /etty|Shutterstock|AP|AFP|REUTERS|EPA|Reuters/;
/** "© 2024 Elmford Post", "All rights reserved" */
const COPYRIGHT =
  /(?:^|[\s(])[©ⓒ]|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|(?:19|20)\d\d|by\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast|copied|redistributed)\b|alle rechte vorbehalten|все права защищены|усі права захищені/iu;
/** One of them stands in every copyright line; looking for them first is ten times as fast. */
const COPYRIGHT_HINTS = ["©", "ⓒ", "(c)", "copyright", "rights", "may not be", "rechte", "прав"];
/** "Tom Lind contributed to this report.", "Editing by Ana Roe", "This story was first published …" */
const DESK =
  /^\(?(?:(?:additional )?reporting|writing|editing|compiled|edited|translated|produced)(?: and \p{L}+)? by\b|^(?:with )?(?:files|reporting|material) from\b|^this (?:story|article|post|report|piece|page) (?:has been|was|is) (?:updated|corrected|originally|first|last|developing|republished|adapted|translated)|^this is a (?:developing|breaking)|^see the original (?:story|article)\b/iu;

/** "The views expressed here are the author's own.", "We may earn a commission …" */
const DISCLAIMER =
  /^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in|by|here|are)\b|\bmay earn (?:an? )?(?:affiliate )?commissions?\b|\bcontains? affiliate\b/iu;
const DISCLAIMER_HINT = /xpressed|ommission|ffiliate/;
const CONTRIBUTED = /\bcontributed to (?:this|the) (?:report|story|article|piece)/u;

/** "Editor's note: …", "Correction: …": the whole paragraph is about the text. */
const NOTE = /^(?:(?:editor|author)['’]?s?['’]? note|corrections?|clarification)\s?:/iu;

/** A paragraph of the desk about its own text: "Editor's note: This story was first …" */
export function isNote(paragraph: string): boolean {
  return NOTE.test(paragraph);
}

/** Longer sentences are text, whatever they mention. */
const LONGEST = 400;

/** Who took the picture, who owns the text, who else worked on it. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST) return false;
  const lower = line.toLowerCase();
  if (COPYRIGHT_HINTS.some((hint) => lower.includes(hint)) && COPYRIGHT.test(line)) return true;
  if (CONTRIBUTED.test(line) || DESK.test(line)) return true;
  if (DISCLAIMER_HINT.test(line) && DISCLAIMER.test(line)) return true;
  const isPicture = PICTURE.test(line) || (AGENCY_HINT.test(line) && PICTURE_AGENCY.test(line));
  return isPicture && wordsOf(line).length <= MOST_WORDS;
}
