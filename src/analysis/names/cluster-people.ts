import { genderOfTitle } from "./gender-of-title.ts";
import type { Group } from "./group-pieces.ts";
import { isMisspelling } from "./is-misspelling.ts";
import { genderOfGivenName, isFamilyNameFirst, isGivenName } from "./lexicon.ts";
import { nicknamesOf } from "./nicknames-of.ts";
import type { Piece } from "./piece.ts";

/** The pieces of one bearer. `keys` are their folded spellings, the fullest first. */
export type Cluster = { readonly keys: string[]; readonly pieces: Piece[] };

// More namesakes than this are not compared: a hostile list of a million Smiths must stay linear.
const MOST_NAMESAKES = 12;
const MOST_MENTIONS = 40; // of each, for the same reason

// "John Lee Jr." is called "Lee", and is not John Lee
const GENERATION = / (?:jr|sr|i{2,3}|iv)$/u;

const firstOf = (key: string): string => key.slice(0, key.indexOf(" "));
const lastOf = (key: string): string => {
  const name = key.replace(GENERATION, "");
  return name.slice(name.lastIndexOf(" ") + 1);
};
const start = (piece: Piece): number => piece.sentence.words[piece.from]?.start ?? 0;

/** "donald j trump" and "donald trump", "j vance" and "jd vance", "de la cruz" and "ana de la cruz". */
function isSamePerson(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.endsWith(` ${short}`) && short.includes(" ") && !GENERATION.test(short)) return true;
  const [a, b] = [firstOf(long), firstOf(short)];
  if (lastOf(long) !== lastOf(short) || a[0] !== b[0]) return false;
  if (GENERATION.exec(long)?.[0] !== GENERATION.exec(short)?.[0]) return false;
  return a === b || a.length < 3 || b.length < 3;
}

function index(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (list.length < MOST_NAMESAKES && !list.includes(cluster)) list.push(cluster);
}

/**
 * Of several namesakes the one whose full name stands last before this mention in its paragraph, else the
 * one whom the article introduces first: an article about Ann Lee may cite Tom Lee once and go on with "Lee".
 */
function likeliest(namesakes: readonly Cluster[], piece: Piece): Cluster | undefined {
  const at = start(piece);
  const { paragraph } = piece.sentence;
  let best: Cluster | undefined;
  let bestStart = -1;
  let first: Cluster | undefined;
  let firstStart = Number.POSITIVE_INFINITY;
  for (const cluster of namesakes) {
    for (const full of cluster.pieces.slice(0, MOST_MENTIONS)) {
      const begin = start(full);
      if (full.to - full.from < 2) continue;
      if (full.sentence.paragraph === paragraph && begin < at && begin > bestStart) {
        best = cluster;
        bestStart = begin;
      }
      if (begin < firstStart && !full.sentence.headline) {
        first = cluster;
        firstStart = begin;
      }
    }
  }
  return best ?? first ?? namesakes[0];
}

function clusterFullNames(groups: readonly Group[], bySurname: Map<string, Cluster[]>): Cluster[] {
  const clusters: Cluster[] = [];
  const full = groups.filter((group) => group.key.includes(" "));
  for (const { key, pieces } of [...full].sort((a, b) => b.key.length - a.key.length)) {
    const namesakes = bySurname.get(lastOf(key)) ?? [];
    const fits = namesakes.filter((cluster) => cluster.keys.some((k) => isSamePerson(k, key)));
    const [same] = fits;
    if (same && fits.length === 1) {
      same.keys.push(key);
      same.pieces.push(...pieces);
      continue;
    }
    const cluster: Cluster = { keys: [key], pieces: [...pieces] };
    clusters.push(cluster);
    index(bySurname, lastOf(key), cluster);
  }
  return clusters;
}

/** "Mr. Lee" is not Ann Lee. */
function fitsTitle({ keys }: Cluster, { sentence, from }: Piece): boolean {
  const title = genderOfTitle(sentence.words[from - 1]?.key ?? "");
  const given = genderOfGivenName(firstOf(keys[0] ?? ""));
  return !title || !given || title === given;
}

/** "Ms Lindstorm" where the article introduced Eva Lindstrom; only behind a title, and only for one person. */
function findSlip(
  key: string,
  pieces: readonly Piece[],
  bySurname: ReadonlyMap<string, Cluster[]>,
): Cluster[] {
  if (bySurname.size > MOST_NAMESAKES * 4 || !pieces.some((piece) => piece.title >= 0)) return [];
  const fits = [...bySurname]
    .filter(([surname]) => isMisspelling(key, surname))
    .flatMap(([, list]) => list);
  return fits.length === 1 ? fits : [];
}

/** "Orban" may be Anna Orban or Orban Viktor, while "Thomas" is rather Ann Thomas than Thomas Roe. */
function bearersOf(key: string, surname: Cluster[], first: readonly Cluster[] = []): Cluster[] {
  return isGivenName(key) && !isFamilyNameFirst(key)
    ? surname
    : [...surname, ...first.filter((one) => !surname.includes(one))];
}

/** Persons with all their mentions: a bare surname, or a first name that only one bears, joins its full name. */
export function clusterPeople(groups: readonly Group[]): Cluster[] {
  const bySurname = new Map<string, Cluster[]>();
  const clusters = clusterFullNames(groups, bySurname);
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const key of cluster.keys) index(byFirst, firstOf(key), cluster);
    for (const nickname of nicknamesOf(cluster.pieces)) index(byFirst, nickname, cluster);
  }
  for (const { key, pieces } of groups) {
    if (key.includes(" ")) continue;
    const first = byFirst.get(key);
    const surname = bySurname.get(key);
    const known = surname
      ? bearersOf(key, surname, first)
      : first?.length === 1
        ? first
        : undefined;
    const namesakes = known ?? findSlip(key, pieces, bySurname);
    if (!namesakes.length) clusters.push({ keys: [key], pieces: [...pieces] });
    for (const piece of namesakes.length ? pieces : []) {
      const fits = namesakes.filter((namesake) => fitsTitle(namesake, piece));
      const cluster = fits.length > 1 ? likeliest(fits, piece) : (fits[0] ?? namesakes[0]);
      if (!cluster) continue;
      cluster.pieces.push(piece);
      if (!cluster.keys.includes(key)) cluster.keys.push(key);
    }
  }
  return clusters;
}
