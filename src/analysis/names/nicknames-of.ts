import { nicknameAt } from "./find-nickname.ts";
import { foldName } from "./fold-name.ts";
import type { Piece } from "./piece.ts";

// A name with a nickname stands a few times in an article at the most.
const MOST_ASKED = 20;

/** The folded nicknames that stand inside the mentions of a name. */
export function nicknamesOf(pieces: readonly Piece[]): Set<string> {
  const found = new Set<string>();
  for (const { sentence, from, to } of pieces.slice(0, MOST_ASKED)) {
    for (let at = from + 1; at < to; at++) {
      if (nicknameAt(sentence.words, at)) found.add(foldName(sentence.words[at + 1]?.text ?? ""));
    }
  }
  return found;
}
