import type { Entity } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import type { Cluster } from "./cluster-people.ts";
import { nicknameOf } from "./find-nickname.ts";
import { findRole } from "./find-role.ts";
import { foldName } from "./fold-name.ts";
import type { Kind } from "./lexicon.ts";
import { type Piece, pieceText, writtenPiece } from "./piece.ts";
import { toLatin } from "./to-latin.ts";

// The article belongs to a newspaper's title: "The Lantern".
const TITLE_ARTICLE = "The";
// "LISBON" in a dateline is shouted, "NATO" is spelt so.
const LONGEST_ACRONYM = 5;
const NOT_SLUG = /[^a-z0-9]+/gu;
// Ids stay short enough for a link or a button.
const SLUG_LENGTH = 60;

/** A Latin id: "José Álvarez" → "jose-alvarez". */
function slug(name: string): string {
  const letters = toLatin(name)
    .replace(/['’ʼ.]/gu, "")
    .replace(NOT_SLUG, "-");
  return letters.slice(0, SLUG_LENGTH).replace(/^-|-$/gu, "") || "name";
}

const span = ({ sentence, from, to }: Piece): Span => [
  sentence.words[from]?.start ?? 0,
  sentence.words[to - 1]?.end ?? 0,
];

/** How good a form is as the name: many words, in the body, not shouted. */
function fullness(text: string, piece: Piece): number {
  const capitals = piece.sentence.words
    .slice(piece.from, piece.to)
    .every(({ shape, text: word }) => shape === "upper" && word.length > LONGEST_ACRONYM);
  const shouted = piece.sentence.headline || capitals ? 100 : 0;
  return (piece.to - piece.from) * 10 + Math.min(pieceText(text, piece).length, 80) / 10 - shouted;
}

function nameOf(text: string, pieces: readonly Piece[], kind: Kind): string {
  let best = pieces[0];
  for (const piece of pieces)
    if (best && fullness(text, piece) > fullness(text, best)) best = piece;
  if (!best) return "";
  const name = pieceText(text, best);
  const before = best.sentence.words[best.from - 1];
  const inside = before?.text === TITLE_ARTICLE && !before.opening && !best.sentence.headline;
  const titled = inside && kind === "organisation";
  return titled ? `${TITLE_ARTICLE} ${name}` : name;
}

function aliasesOf(text: string, pieces: readonly Piece[], name: string): string[] {
  const aliases = new Map<string, string>();
  for (const piece of pieces) {
    const nickname = nicknameOf(writtenPiece(text, piece));
    if (nickname && piece.to - piece.from > 4) aliases.set(nickname.toLowerCase(), nickname);
    const alias = pieceText(text, piece);
    if (alias !== name && foldName(alias) !== "" && `${TITLE_ARTICLE} ${alias}` !== name)
      aliases.set(alias.toLowerCase(), alias);
  }
  aliases.delete(name.toLowerCase());
  return [...aliases.values()];
}

function roleOf(text: string, pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    const role = findRole(piece);
    if (role) return text.slice(...role).replace(/\s+/gu, " ");
  }
  return null;
}

/** One bearer as the analysis lists it; the id is not yet made unique. */
export function describeCluster(text: string, cluster: Cluster, kind: Kind): Entity {
  const pieces = [...cluster.pieces].sort((a, b) => span(a)[0] - span(b)[0]);
  const name = nameOf(text, pieces, kind);
  return {
    id: slug(name),
    name,
    aliases: aliasesOf(text, pieces, name),
    role: kind === "person" ? roleOf(text, pieces) : null,
    mentions: pieces.map(span),
  };
}
