import { findShortNames } from "./company-names.ts";
import { foldName } from "./fold-name.ts";
import { isLikened, isShip } from "./is-no-bearer.ts";
import { isCountry, isGivenName, type Kind, listedKind } from "./lexicon.ts";
import { nicknamesOf } from "./nicknames-of.ts";
import { type Piece, pieceKey, pieceText } from "./piece.ts";
import { isTeam } from "./score-line.ts";
import { type Weights, weighContext } from "./weigh-context.ts";

/** All pieces of one spelling key, and the kind that their words and contexts agree on. */
export type Group = {
  readonly key: string;
  readonly pieces: Piece[];
  readonly weights: Weights;
  /** What the words around it alone say. */
  readonly context: Weights;
  kind: Kind | null;
};

// One mention's context counts up to this, all of them together up to three times as much:
// a name that stands "in" many sentences is no surer than one in three.
const MOST_CONTEXTS = 3;
const OWN_WORDS = 3;
const TITLE = 3;
const SURNAME = 4;
const SURNAME_LISTED = 2; // "Austin" may be both
const FIRST_NAME = 1;
const SHORT_NAME = 3;
const LISTED = 0.4;
const CLEAR_PLACE = 1.5;
const KINDS: readonly Kind[] = ["person", "organisation", "place"];

function groupByKey(text: string, pieces: readonly Piece[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const piece of pieces) {
    const key = foldName(pieceText(text, piece));
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.pieces.push(piece);
    else
      groups.set(key, {
        key,
        pieces: [piece],
        weights: { person: 0, organisation: 0, place: 0 },
        context: { person: 0, organisation: 0, place: 0 },
        kind: null,
      });
  }
  return groups;
}

function weighGroup(group: Group): void {
  const own: Weights = { person: 0, organisation: 0, place: 0 };
  let titles = 0;
  for (const piece of group.pieces) {
    if (piece.title >= 0) titles++;
    else if (piece.weight < 0) {
      own.organisation = own.place = piece.weight * OWN_WORDS;
      if (piece.kind === "person") own.person = piece.weight * OWN_WORDS;
    } else if (piece.kind) own[piece.kind] = Math.max(own[piece.kind], piece.weight * OWN_WORDS);
    const context = weighContext(piece);
    for (const kind of KINDS) group.context[kind] += context[kind];
  }
  // what a name of the lists is, its surroundings seldom change: "the U.S. officials"
  const listed =
    Math.max(own.organisation, own.place) === OWN_WORDS && listedKind(group.key) ? LISTED : 1;
  const share = Math.min(1, MOST_CONTEXTS / group.pieces.length) * listed;
  for (const kind of KINDS) group.weights[kind] = group.context[kind] * share + own[kind];
  group.weights.person += Math.min(titles, 2) * TITLE;
}

/**
 * A lone last word of a person's full name speaks for that person ("Tusk", "el-Sisi"), a lone first one
 * a little ("Xi"), and the full name gains by it.
 */
function weighSurnames(groups: ReadonlyMap<string, Group>): void {
  for (const { key: whole, weights, pieces } of [...groups.values()]) {
    const key = whole.replace(/ (?:jr|sr|i{2,3}|iv)$/u, "");
    if (weights.person <= 0 || weights.person < Math.max(weights.organisation, weights.place))
      continue;
    const first = groups.get(key.slice(0, Math.max(0, key.indexOf(" "))));
    if (first && isOpen(first)) first.weights.person += FIRST_NAME;
    else if (first && mayBeFamilyName(first)) first.weights.person += SURNAME;
    for (const nickname of nicknamesOf(pieces)) {
      const called = groups.get(nickname);
      if (called) called.weights.person += SURNAME;
    }
    for (let space = key.indexOf(" "); space >= 0; space = key.indexOf(" ", space + 1)) {
      const surname = groups.get(key.slice(space + 1));
      if (!surname) continue;
      surname.weights.person += listedKind(surname.key) ? SURNAME_LISTED : SURNAME;
      if (isOpen(surname)) weights.person += 1;
    }
  }
}

/** "Gao" of Gao Min, when it acts and nothing is "in Gao": a town of that name is not meant. */
function mayBeFamilyName({ key, context }: Group): boolean {
  const listed = listedKind(key);
  return listed === "place" && !isCountry(key) && context.person > context.place;
}

/** Nothing else speaks loudly for another kind. */
const isOpen = ({ weights }: Group): boolean => weights.place < 2 && weights.organisation < 2;

function decide({ key, weights, pieces }: Group): Kind | null {
  const several = key.includes(" ");
  // A lone word needs more than a verb behind it once; a given name or a second use is more.
  const least = several || isGivenName(key) ? 0.5 : 0.9;
  let best: Kind = "person";
  for (const kind of KINDS) if (weights[kind] > weights[best]) best = kind;
  if (weights[best] >= least) return best;
  const cased = pieces.some((piece) => !piece.sentence.headline);
  return several && cased && pieces.some((piece) => piece.kind)
    ? (pieces.find((piece) => piece.kind)?.kind ?? null)
    : null;
}

// A group this large is not asked piece by piece.
const MOST_ASKED = 50;

/** A ship, or somebody who is only likened to the bearer. */
function isNobody({ pieces }: Group): boolean {
  const asked = pieces.slice(0, MOST_ASKED);
  return asked.some(isShip) || asked.every(isLikened);
}

/** Groups the pieces of an article by spelling and decides what each group is. `places` are known as places. */
export function groupPieces(
  text: string,
  pieces: readonly Piece[],
  places: ReadonlySet<string> = new Set(),
): Group[] {
  const groups = groupByKey(text, pieces);
  for (const group of groups.values()) {
    weighGroup(group);
    if (places.has(group.key)) group.weights.place += OWN_WORDS;
  }
  weighSurnames(groups);
  for (const name of findShortNames(groups.keys())) {
    const { weights } = groups.get(name) ?? {};
    // a person or a place of that name comes first
    if (weights && weights.person < SHORT_NAME && weights.place < CLEAR_PLACE)
      weights.organisation += SHORT_NAME;
  }
  for (const group of groups.values()) group.kind = decide(group);
  return [...groups.values()].flatMap(partNamesakes);
}

/** The pieces of a group for which something holds become a group of another kind. */
function partOff(group: Group, kind: Kind, apart: (piece: Piece) => boolean): Group[] {
  const odd: Piece[] = [];
  const others: Piece[] = [];
  for (const piece of group.pieces) (apart(piece) ? odd : others).push(piece);
  const parts = [
    { ...group, pieces: others },
    { ...group, pieces: odd, kind },
  ];
  return parts.filter(({ pieces }) => pieces.length > 0);
}

/** "Mr. Austin" in an article about Austin, Texas, is a person all the same, "in Austin" a place, "Austin 3" a team. */
function partNamesakes(group: Group): Group[] {
  if (isNobody(group)) return [{ ...group, kind: null }];
  if (group.kind === "person") {
    if (listedKind(group.key) !== "place") return [group];
    return partOff(group, "place", (piece) => weighContext(piece).place >= CLEAR_PLACE);
  }
  const titled = partOff(group, "person", (piece) => piece.title >= 0);
  return titled.flatMap((part) => {
    const [first] = part.pieces;
    // a country that plays stays a country
    const town = part.kind === "place" && first && !isCountry(pieceKey(first));
    return town ? partOff(part, "organisation", isTeam) : [part];
  });
}
