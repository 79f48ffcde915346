import type { Run } from "./find-runs.ts";
import { findTitle, isTitle, isTitleAndSurname, listedEnd, titledPiece } from "./find-title.ts";
import { judgePiece } from "./judge-piece.ts";
import {
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isRoleModifier,
  isRoleTail,
  isRoleWord,
} from "./kinds-of-words.ts";
import { isCommonWord, isDemonym, isGivenName, listedKind } from "./lexicon.ts";
import { type Piece, pieceKey } from "./piece.ts";
import type { Word } from "./word.ts";

/** Names among the words in front of a title and inside it: "US" in "US Secretary of State". */
function splitFront(run: Run, from: number, to: number): Piece[] {
  const { words } = run.sentence;
  const idle = (at: number): boolean => {
    const word = words[at];
    if (!word || word.shape === "lower" || word.shape === "mark") return true;
    return isDemonym(word.key) || isTitle(word);
  };
  let start = from;
  while (start < to && idle(start)) start++;
  if (start >= to) return [];
  const listed = listedEnd(run, start, to);
  if (listed > start) return [...judgePiece(run, start, listed), ...splitFront(run, listed, to)];
  let next = start;
  while (next < to && !idle(next)) next++;
  let end = next;
  while (end > start && isRoleModifier(words[end - 1]?.key ?? "")) end--;
  return [...(start < end ? judgePiece(run, start, end) : []), ...splitFront(run, next, to)];
}

/** "Billie Jean King" is a person, "Swedish King" a title. */
const isSurnameAfter = (before: readonly Word[], last: string): boolean =>
  isTitleAndSurname(last) &&
  before.every((word) => !isCommonWord(word.key) && !isDemonym(word.key) && !listedKind(word.key));

/** A head at the end, or in front of "of": "Polish Institute of International Affairs". */
function isHeaded(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? "";
  if (isOrganisationHead(last) || isPlaceHead(last) || isEventHead(last)) return true;
  return words.some((word, i) => isOrganisationHead(word.key) && words[i + 1]?.shape === "lower");
}

/** Names in a run that holds no title. */
function splitPlain(run: Run, from: number, to: number): Piece[] {
  const { words } = run.sentence;
  if (from >= to) return [];
  if (listedKind(pieceKey({ sentence: run.sentence, from, to }))) return judgePiece(run, from, to);
  // "Secretary of State": a title alone
  if (isRoleWord(words[from]?.key ?? "") && /^(?:of|for)$/u.test(words[from + 1]?.key ?? "")) {
    return splitFront(run, from, to);
  }
  const last = words[to - 1]?.key ?? "";
  const headed = to - from > 1 && isHeaded(words.slice(from, to));
  const named = isGivenName(words[from + 1]?.key ?? "") && to - from < 4;
  if (isDemonym(words[from]?.key ?? "") && (named || !headed)) return splitPlain(run, from + 1, to);
  if (
    to - from > 1 &&
    isTitle(words[to - 1]) &&
    !isSurnameAfter(words.slice(from, to - 1), last) &&
    !isOrganisationHead(last) &&
    !isGivenName(words[from]?.key ?? "")
  ) {
    return splitFront(run, from, to - 1);
  }
  const listed = listedEnd(run, from, to);
  const rest = to - listed;
  if (listed - from > 1 && rest > 0 && !headed)
    return [...judgePiece(run, from, listed), ...splitPlain(run, listed, to)];
  if (listed > from && rest > 1 && !headed && isGivenName(words[listed]?.key ?? "")) {
    return [...judgePiece(run, from, listed), ...splitPlain(run, listed, to)];
  }
  return judgePiece(run, from, to);
}

/** The names of a run, titles and demonyms cut off: "UK President Ann Lee" holds "UK" and "Ann Lee". */
export function splitRun(run: Run): Piece[] {
  const { sentence, from, to } = run;
  // "secretary of State Lee": only the tail of the title has a capital
  const tail =
    sentence.words[from - 1]?.key === "of" && isRoleTail(sentence.words[from]?.key ?? "");
  if (tail && to - from > 1 && isRoleWord(sentence.words[from - 2]?.key ?? "")) {
    return [{ sentence, from: from + 1, to, kind: "person", weight: 1, title: from - 2 }];
  }
  const title = findTitle(run);
  if (!title) return splitPlain(run, run.from, run.to);
  const piece = titledPiece(run, title.name, title.head);
  if (!piece) return splitPlain(run, run.from, run.to);
  return [...splitFront(run, run.from, title.name), piece];
}
