import { nicknameAt } from "./find-nickname.ts";
import type { Run } from "./find-runs.ts";
import { type Judgement, judgeWords } from "./judge-words.ts";
import { isCommonWord, isDemonym, listedKind } from "./lexicon.ts";
import { type Piece, pieceKey } from "./piece.ts";
import type { Word } from "./word.ts";

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

/** "Sakura movement", "Green party": the common noun belongs to a name that would say nothing without it. */
function headBehind({ sentence }: Run, from: number, to: number): Judgement | null {
  const { words } = sentence;
  const last = words[to - 1];
  const head = words[to];
  if (!last || last.possessive || to - from > 2 || head?.shape !== "lower") return null;
  if (isDemonym(last.key) || listedKind(pieceKey({ sentence, from, to }))) return null;
  if (head.key !== "movement" && !(head.key === "party" && isCommonWord(last.key))) return null;
  return ORGANISATION;
}

/** The words of a name without its nickname: Ana, Bell in `Ana "Roo" Bell`. */
function withoutMarks(words: readonly Word[], from: number, to: number): Word[] {
  const named: Word[] = [];
  for (let at = from; at < to; at++) {
    at += at > from ? nicknameAt(words, at) : 0;
    const word = words[at];
    if (word && at < to) named.push(word);
  }
  return named;
}

/** Words [from, to) of a run as one name, with what they say it is; empty when they are no name. */
export function judgePiece(run: Run, from: number, to: number): Piece[] {
  const common = headBehind(run, from, to);
  if (common) return [{ sentence: run.sentence, from, to: to + 1, ...common, title: -1 }];
  const named = to - from === 1 && hasTitleArticle(run, from);
  const judgement = named ? ORGANISATION : judgeWords(withoutMarks(run.sentence.words, from, to));
  return judgement ? [{ sentence: run.sentence, from, to, ...judgement, title: -1 }] : [];
}
