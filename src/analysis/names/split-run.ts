import type { Run } from "./find-runs.ts";
import { judgeWords } from "./judge-words.ts";
import {
  isCourtesy,
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isRoleModifier,
  isRoleTail,
  isRoleWord,
} from "./kinds-of-words.ts";
import { GAZETTEER_WORDS, isCommonWord, isDemonym, isGivenName, listedKind } from "./lexicon.ts";
import { type Piece, pieceKey } from "./piece.ts";
import type { Word } from "./word.ts";

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (isCourtesy(word.key) || isRoleWord(word.key)) && !word.possessive;

/** End of the longest listed name that starts at `from`, or `from`. */
function listedEnd({ sentence }: Run, from: number, to: number): number {
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
  while (at < to - 1 && !isGivenName(words[at]?.key ?? "")) at++;
  return at;
}

/** The last title of a run that has a name behind it, or null. */
function findTitle(run: Run): { head: number; name: number } | null {
  const { words } = run.sentence;
  for (let head = run.to - 2; head >= run.from; head--) {
    const word = words[head];
    if (!isTitle(word)) continue;
    // "Martin Luther King Day", "Judge Dredd Ltd": a title inside another name
    if (
      head > run.from &&
      isGivenName(words[head - 1]?.key ?? "") &&
      !isCommonWord(words[head - 1]?.key ?? "")
    )
      continue;
    const name = afterTitle(run, head, run.to);
    if (name < run.to) return { head, name };
  }
  return null;
}

/** A name right behind a title: a person, unless its words speak for something else. */
function titledPiece(run: Run, name: number, head: number): Piece | null {
  const { sentence, to } = run;
  const words = sentence.words.slice(name, to);
  const last = words.at(-1)?.key ?? "";
  const courtesy = isCourtesy(sentence.words[head]?.key ?? "");
  const thing =
    words.length > 1 && (isOrganisationHead(last) || isEventHead(last) || isPlaceHead(last));
  if (thing && !courtesy && !isGivenName(words[0]?.key ?? "")) return null;
  const first = words[0];
  if (first && words.every((word) => isCommonWord(word.key) && !isGivenName(word.key)) && !courtesy)
    return null;
  return { sentence, from: name, to, kind: "person", weight: 1, title: head };
}

const plain = (run: Run, from: number, to: number): Piece[] => {
  const judgement = judgeWords(run.sentence.words.slice(from, to));
  return judgement ? [{ sentence: run.sentence, from, to, ...judgement, title: -1 }] : [];
};

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
  if (listed > start) return [...plain(run, start, listed), ...splitFront(run, listed, to)];
  let next = start;
  while (next < to && !idle(next)) next++;
  let end = next;
  while (end > start && isRoleModifier(words[end - 1]?.key ?? "")) end--;
  return [...(start < end ? plain(run, start, end) : []), ...splitFront(run, next, to)];
}

/** Names in a run that holds no title. */
function splitPlain(run: Run, from: number, to: number): Piece[] {
  const { words } = run.sentence;
  if (from >= to) return [];
  if (listedKind(pieceKey({ sentence: run.sentence, from, to }))) return plain(run, from, to);
  const last = words[to - 1]?.key ?? "";
  const headed =
    to - from > 1 && (isOrganisationHead(last) || isPlaceHead(last) || isEventHead(last));
  if (isDemonym(words[from]?.key ?? "") && !headed) return splitPlain(run, from + 1, to);
  if (to - from > 1 && isRoleWord(last) && !isGivenName(words[from]?.key ?? "")) {
    return splitFront(run, from, to - 1);
  }
  const listed = listedEnd(run, from, to);
  const rest = to - listed;
  if (listed - from > 1 && rest > 0 && !headed)
    return [...plain(run, from, listed), ...splitPlain(run, listed, to)];
  if (listed > from && rest > 1 && !headed && isGivenName(words[listed]?.key ?? "")) {
    return [...plain(run, from, listed), ...splitPlain(run, listed, to)];
  }
  return plain(run, from, to);
}

/** The names of a run, titles and demonyms cut off: "US President Donald Trump" holds "US" and "Donald Trump". */
export function splitRun(run: Run): Piece[] {
  const title = findTitle(run);
  if (!title) return splitPlain(run, run.from, run.to);
  const piece = titledPiece(run, title.name, title.head);
  if (!piece) return splitPlain(run, run.from, run.to);
  return [...splitFront(run, run.from, title.name), piece];
}
