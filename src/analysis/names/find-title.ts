import type { Run } from "./find-runs.ts";
import { opensWithInitials } from "./judge-words.ts";
import {
  isCourtesy,
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isRoleModifier,
  isRoleTail,
  isRoleWord,
} from "./kinds-of-words.ts";
import { GAZETTEER_WORDS, isCommonWord, isGivenName, listedKind, wordSet } from "./lexicon.ts";
import { type Piece, pieceKey } from "./piece.ts";
import type { Word } from "./word.ts";

// People are called so in lower case only: "Star Wars", "Model Towns"
const NO_TITLES = wordSet(
  "star model guard rival partner champion worker victim host friend head earl dean",
);

/** A word that a title may end on, as titles are written. */
export const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isCourtesy(word.key) || (isRoleWord(word.key) && !NO_TITLES.has(word.key))) &&
  !word.possessive;

// Offices that are surnames as well: "Billie Jean King", "Kate Bishop".
const SURNAMES = wordSet(
  "king prince bishop pope judge duke baron marshal major cardinal page butler cook driver porter farmer baker guard star sergeant knight dean abbott priest",
);
export const isTitleAndSurname = (key: string): boolean => SURNAMES.has(key);

/** End of the longest listed name that starts at `from`, or `from`. */
export function listedEnd({ sentence }: Run, from: number, to: number): number {
  for (let end = Math.min(to, from + GAZETTEER_WORDS); end > from; end--) {
    if (listedKind(pieceKey({ sentence, from, to: end }))) return end;
  }
  return from;
}

/** Where the name starts behind a title that ends on word `head`: past "of Defense", "of France". */
function afterTitle(run: Run, head: number, to: number): number {
  const { words } = run.sentence;
  let at = head + 1;
  const joiner = words[at]?.key ?? "";
  if (joiner !== "of" && joiner !== "for") return at;
  at += words[at + 1]?.key === "the" ? 2 : 1;
  const listed = listedEnd(run, at, to);
  if (listed > at) return listed;
  const from = at;
  while (at < to && (isRoleTail(words[at]?.key ?? "") || words[at]?.key === "and")) at++;
  if (at > from) return at;
  while (at < to && !isGivenName(words[at]?.key ?? "")) at++;
  return at;
}

/** The last title of a run that has a name behind it, or null. */
export function findTitle(run: Run): { head: number; name: number } | null {
  const { words } = run.sentence;
  for (let head = run.to - 2; head >= run.from; head--) {
    const word = words[head];
    const listed = listedKind(pieceKey({ sentence: run.sentence, from: head, to: head + 2 }));
    if (!isTitle(word) || listed) continue;
    // "Martin Luther King Day", "Judge Dredd Ltd": a title inside another name
    const before = head > run.from ? (words[head - 1]?.key ?? "") : "";
    if (isTitleAndSurname(word?.key ?? "") && isGivenName(before) && !isCommonWord(before))
      continue;
    const name = afterTitle(run, head, run.to);
    if (name < run.to) return { head, name };
  }
  return null;
}

/** A name right behind a title: a person, unless its words speak for something else. */
export function titledPiece(run: Run, name: number, head: number): Piece | null {
  const { sentence, to } = run;
  const words = sentence.words.slice(name, to);
  const last = words.at(-1)?.key ?? "";
  const courtesy = isCourtesy(sentence.words[head]?.key ?? "");
  const thing = isOrganisationHead(last) || isEventHead(last) || isPlaceHead(last);
  const given =
    words.length === 2 && (isGivenName(words[0]?.key ?? "") || opensWithInitials(words));
  // "St. Bride's Hospital"
  const saint = /^(?:st|saint)$/u.test(sentence.words[head]?.key ?? "");
  if (thing && (saint || !courtesy) && !given) return null;
  const ordinary = words.every((word) => isCommonWord(word.key) && !isGivenName(word.key));
  // "Vice Premier He" is somebody, "Prime Minister Visits School" nobody
  const spoken = words.length > 1 || sentence.headline || isRoleModifier(last);
  if (ordinary && !courtesy && spoken) return null;
  return { sentence, from: name, to, kind: "person", weight: 1, title: head };
}
