import {
  isCourtesy,
  isKin,
  isOrganisationHead,
  isPostNominal,
  isRoleModifier,
  isRoleWord,
} from "./kinds-of-words.ts";
import { isCalendarWord, isCommonWord, isDemonym, listedKind, wordSet } from "./lexicon.ts";
import type { Piece } from "./piece.ts";
import type { Word } from "./word.ts";

// A role longer than this is a story, not a role.
const MOST_WORDS = 9;
// "newly appointed", "his longtime": they say since when, not what
const PASSING = wordSet(
  "newly appointed current new longtime long-time veteran the a an late named ousted elected re-elected",
);
const STOP_TAGS = new Set([
  "VERB",
  "AUX",
  "DET",
  "ADP",
  "PRON",
  "CCONJ",
  "SCONJ",
  "PUNCT",
  "PART",
  "NUM",
  "ADV",
  "INTJ",
]);
const NAME_TAGS = new Set(["ADJ", "NOUN", "PROPN"]);
const TAIL_JOINERS = wordSet("of for to at in on and the from with");

const isCapital = (word: Word): boolean =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "initial";

/** "new mayor", but not "New York mayor". */
const isPassing = (word: Word | undefined): boolean =>
  word?.shape === "lower" && PASSING.has(word.key);

/** Whether a word may stand inside a title in front of its head: "US", "deputy", "hospital". */
function belongsInFront(word: Word | undefined, head: Word | undefined, next?: Word): boolean {
  if (!word || word.possessive || word.shape === "mark" || word.shape === "number") return false;
  if (isCalendarWord(word.key)) return false;
  if (isRoleModifier(word.key) || isRoleWord(word.key) || isDemonym(word.key)) return true;
  if (isCapital(word)) {
    if (!word.opening || !isCommonWord(word.key)) return true;
    // "Central Bank spokesman Lee" opens a sentence
    const inName = next !== undefined && isCapital(next) && !isRoleWord(next.key);
    if (inName && NAME_TAGS.has(word.pos)) return true;
    return (
      listedKind(word.key) !== undefined ||
      listedKind(`${word.key} ${next?.key ?? ""}`) !== undefined
    );
  }
  // "hospital spokeswoman Lee", but not "to defeat President Lee"
  if (head && isCapital(head)) return false;
  return word.shape === "lower" && !STOP_TAGS.has(word.pos) && !isCourtesy(word.key);
}

/** "his adviser, Ann Lee, flew" ends with the name what "to his adviser, Ann Lee flew" does not. */
function closesAside(words: readonly Word[], end: number): boolean {
  const next = words[isPostNominal(words[end]?.key ?? "") ? end + 1 : end];
  return !next || next.shape === "mark" || next.key === "and" || next.pos === "ADP";
}

const MOST_OWNER_WORDS = 4;

/** "Park's agent", "Norway's chief negotiator": whose it is belongs to a role where it stands as a name. */
function withOwner(words: readonly Word[], start: number): number {
  const owner = words[start - 1];
  if (!owner?.possessive || !isCapital(owner) || isCalendarWord(owner.key)) return start;
  let from = start - 1;
  while (start - from < MOST_OWNER_WORDS && isOwnerWord(words[from - 1])) from--;
  return words[from]?.opening && isCommonWord(words[from]?.key ?? "") ? start : from;
}

const isOwnerWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  !word.possessive &&
  !isPassing(word) &&
  word.text !== "The" &&
  !isCalendarWord(word.key);

/** Number of the word behind "Norway's" or "Real Corbury's" that starts at `at`, or `at`. */
function behindOwner(words: readonly Word[], at: number): number {
  for (let i = at; i < at + MOST_OWNER_WORDS; i++) {
    const word = words[i];
    if (!word || !isCapital(word) || isCalendarWord(word.key)) return at;
    if (word.possessive) return i + 1;
  }
  return at;
}

/** "Bundestag spokesman X", "UK Secretary of Defence X": [from, to) counts words; null without a title. */
function titleInFront({ sentence, from, to: end, title }: Piece): [number, number] | null {
  const { words } = sentence;
  let head = title >= 0 ? title : from - 1;
  if (title < 0 && words[head]?.text === ",") {
    if (!closesAside(words, end)) return null;
    head--;
  }
  const addressed = head;
  while (isCourtesy(words[head]?.key ?? "")) head--;
  // "Norway's negotiator, Dr. Lee, left"
  if (head < addressed && words[head]?.text === "," && closesAside(words, end)) head--;
  const word = words[head];
  if (!word || word.possessive || !isRoleWord(word.key)) return null;
  let start = head;
  while (
    start > 0 &&
    head - start < MOST_WORDS &&
    belongsInFront(words[start - 1], word, words[start])
  )
    start--;
  while (start < head && isPassing(words[start])) start++;
  start = withOwner(words, start);
  // "candidate Dr. Lee": the form of address is no part of the role
  const to = title >= 0 && head === title ? from : head + 1;
  return [start, to];
}

/** End of "mayor of Springfield", "spokeswoman for the Ministry of Health" behind its head. */
function tailEnd(words: readonly Word[], at: number): number {
  let end = at;
  let i = at;
  while (i < words.length && i - at < MOST_WORDS) {
    const word = words[i];
    if (!word || (word.shape === "mark" && !isPluralOwner(words, i))) break;
    const joiner = TAIL_JOINERS.has(word.key);
    if (
      !joiner &&
      word.shape === "lower" &&
      (word.pos === "VERB" || word.pos === "AUX" || word.pos === "PRON")
    )
      break;
    if (word.key === "who" || word.key === "that" || word.key === "which") break;
    i++;
    if (!joiner) end = i;
  }
  return end;
}

/** The lone apostrophe of "head of the drivers' union". */
const isPluralOwner = (words: readonly Word[], at: number): boolean =>
  /^['’]$/u.test(words[at]?.text ?? "") &&
  /s$/u.test(words[at - 1]?.text ?? "") &&
  words[at + 1]?.shape === "lower";

/** "X, the mayor of Springfield, …": the role in the aside behind the name. */
function roleInAside({ sentence, to: nameEnd }: Piece): [number, number] | null {
  const { words } = sentence;
  const to = isPostNominal(words[nameEnd]?.key ?? "") ? nameEnd + 1 : nameEnd;
  if (words[to]?.text !== "," || words[to - 1]?.possessive) return null;
  let start = to + 1;
  const owned = behindOwner(words, start);
  if (owned === start && /^(?:the|a|an|his|her|their)$/u.test(words[start]?.key ?? "")) start++;
  else if (
    owned === start &&
    words[start]?.shape !== "lower" &&
    !isDemonym(words[start]?.key ?? "") &&
    listedKind(words[start]?.key ?? "") === undefined
  )
    return null;
  let head = Math.max(start, owned);
  while (head - start < MOST_WORDS && !isRoleWord(words[head]?.key ?? "")) {
    if (!belongsInFront(words[head], undefined) && !isOrganisationHead(words[head]?.key ?? ""))
      return null;
    head++;
  }
  while (isRoleWord(words[head + 1]?.key ?? "") && words[head + 1]?.shape === "lower") head++;
  if (!isRoleWord(words[head]?.key ?? "") || words[head]?.possessive) return null;
  const end = tailEnd(words, head + 1);
  // an aside ends with a comma or its sentence; "X, a doctor said" is something else
  const after = words[end];
  if (after && after.shape !== "mark" && after.key !== "who" && after.key !== "and") return null;
  while (start < head && isPassing(words[start])) start++;
  return [start, end];
}

/** What this mention says that its bearer is, as a span of the text, or null. */
export function findRole(piece: Piece): readonly [number, number] | null {
  const found = titleInFront(piece) ?? roleInAside(piece);
  if (!found) return null;
  const { words } = piece.sentence;
  // "his wife Ann": whose wife, it does not say
  if (found[1] - found[0] === 1 && isKin(words[found[0]]?.key ?? "")) return null;
  const first = words[found[0]];
  const last = words[found[1] - 1];
  return first && last && last.end > first.start ? [first.start, last.end] : null;
}
