import type { Run } from "./find-runs.ts";
import { type Judgement, judgeWords } from "./judge-words.ts";
import {
  isCourtesy,
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isRoleModifier,
  isRoleTail,
  isRoleWord,
} from "./kinds-of-words.ts";
import {
  GAZETTEER_WORDS,
  isCommonWord,
  isDemonym,
  isGivenName,
  listedKind,
  wordSet,
} from "./lexicon.ts";
import { type Piece, pieceKey } from "./piece.ts";
import type { Word } from "./word.ts";

// People are called so in lower case only: "Star Wars", "Model Towns"
const NO_TITLES = wordSet("star model guard rival partner champion worker victim host friend head");

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isCourtesy(word.key) || (isRoleWord(word.key) && !NO_TITLES.has(word.key))) &&
  !word.possessive;

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
  while (at < to && !isGivenName(words[at]?.key ?? "")) at++;
  return at;
}

/** The last title of a run that has a name behind it, or null. */
function findTitle(run: Run): { head: number; name: number } | null {
  const { words } = run.sentence;
  for (let head = run.to - 2; head >= run.from; head--) {
    const word = words[head];
    if (
      !isTitle(word) ||
      listedKind(pieceKey({ sentence: run.sentence, from: head, to: head + 2 }))
    )
      continue;
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
  const given = words.length < 3 && isGivenName(words[0]?.key ?? "");
  if (thing && !courtesy && !given) return null;
  const ordinary = words.every((word) => isCommonWord(word.key) && !isGivenName(word.key));
  // "Vice Premier He" is somebody, "Prime Minister Visits School" nobody
  const headed = isOrganisationHead(last) || isEventHead(last) || isPlaceHead(last);
  const spoken = headed || words.length > 1 || sentence.headline || isRoleModifier(last);
  if (ordinary && !courtesy && spoken) return null;
  return { sentence, from: name, to, kind: "person", weight: 1, title: head };
}

const ORGANISATION: Judgement = { kind: "organisation", weight: 1 };

/** "The Observer", "The Lantern" inside a sentence: the capital article belongs to a title. */
function hasTitleArticle({ sentence }: Run, at: number): boolean {
  const before = sentence.words[at - 1];
  return (
    before?.text === "The" &&
    !before.opening &&
    !sentence.headline &&
    !isDemonym(sentence.words[at]?.key ?? "")
  );
}

/** "MAGA movement", "Green party": the common noun belongs to a name that would say nothing without it. */
function headBehind(words: readonly Word[], from: number, to: number): Judgement | null {
  const last = words[to - 1];
  const head = words[to];
  if (!last || last.possessive || to - from > 2 || head?.shape !== "lower") return null;
  if (
    isDemonym(last.key) ||
    listedKind(
      words
        .slice(from, to)
        .map((word) => word.key)
        .join(" "),
    )
  )
    return null;
  if (head.key !== "movement" && !(head.key === "party" && isCommonWord(last.key))) return null;
  return ORGANISATION;
}

const plain = (run: Run, from: number, to: number): Piece[] => {
  const common = headBehind(run.sentence.words, from, to);
  if (common) return [{ sentence: run.sentence, from, to: to + 1, ...common, title: -1 }];
  const named = to - from === 1 && hasTitleArticle(run, from);
  const judgement = named ? ORGANISATION : judgeWords(run.sentence.words.slice(from, to));
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

// Offices that are surnames as well: "Billie Jean King", "Kate Bishop".
const SURNAMES = wordSet(
  "king prince bishop pope judge duke baron marshal major cardinal page butler cook driver porter farmer baker guard star sergeant star knight dean abbott priest",
);

/** "Billie Jean King" is a person, "Swedish King" a title. */
const isSurnameAfter = (before: readonly Word[], last: string): boolean =>
  SURNAMES.has(last) &&
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
  if (listedKind(pieceKey({ sentence: run.sentence, from, to }))) return plain(run, from, to);
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
    isRoleWord(last) &&
    !isSurnameAfter(words.slice(from, to - 1), last) &&
    !isOrganisationHead(last) &&
    !isGivenName(words[from]?.key ?? "")
  ) {
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
