import { withoutNickname } from "./find-nickname.ts";
import type { Kind } from "./lexicon.ts";
import type { WordSentence } from "./word.ts";

/** One name in its sentence: words [from, to), articles, titles and possessive endings left out. */
export type Piece = {
  readonly sentence: WordSentence;
  readonly from: number;
  readonly to: number;
  /** What its own words say it is; null leaves it to the context. */
  readonly kind: Kind | null;
  /** 1 = its words hardly allow for another kind, 0.5 = a guess that the context may overrule. */
  readonly weight: number;
  /** First word of a title that stands right in front, or -1. */
  readonly title: number;
};

/** The keys of a piece's words, parted by blanks. */
export function pieceKey({ sentence, from, to }: Pick<Piece, "sentence" | "from" | "to">): string {
  let key = "";
  for (let i = from; i < to; i++) key += `${i > from ? " " : ""}${sentence.words[i]?.key ?? ""}`;
  return key;
}

/** The piece as the article writes it, without a nickname in it. */
export function pieceText(text: string, piece: Piece): string {
  const written = writtenPiece(text, piece);
  return piece.to - piece.from > 4 ? withoutNickname(written) : written;
}

/** The piece as the article writes it. */
export function writtenPiece(text: string, { sentence, from, to }: Piece): string {
  return text.slice(sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0);
}
