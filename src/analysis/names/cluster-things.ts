import type { Cluster } from "./cluster-people.ts";
import { findShortNames, shortNameOf, withoutForm } from "./company-names.ts";
import type { Group } from "./group-pieces.ts";
import { isDemonym, listedKind, wordSet } from "./lexicon.ts";
import type { Piece } from "./piece.ts";

const SILENT = wordSet("of the for and on in de du la");

/** "north atlantic treaty organization" → "nato". */
function initials(key: string): string {
  let letters = "";
  for (const word of key.split(" ")) if (!SILENT.has(word)) letters += word[0] ?? "";
  return letters;
}

/** Whether a name is another one with only a country in front: "Foreign Ministry", "Russian Foreign Ministry". */
function withoutCountry(key: string): string | null {
  const space = key.indexOf(" ");
  if (space < 0) return null;
  const first = key.slice(0, space);
  const rest = key.slice(space + 1);
  return rest.includes(" ") && (isDemonym(first) || listedKind(first) === "place") ? rest : null;
}

/** Two letters speak for a name only where they stand in brackets: "Tarvin Lines (TL)". */
function byLetters(
  key: string,
  pieces: readonly Piece[],
  known: ReadonlyMap<string, Cluster | null>,
): Cluster | null | undefined {
  const bracketed = ({ sentence, from, to }: Piece): boolean =>
    sentence.words[from - 1]?.text === "(" && sentence.words[to]?.text === ")";
  return key.length > 2 || pieces.some(bracketed) ? known.get(key) : undefined;
}

/** Organisations or places with all their mentions: an acronym joins the long form of its letters. */
export function clusterThings(groups: readonly Group[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const byInitials = new Map<string, Cluster | null>();
  const byRest = new Map<string, Cluster | null>();
  const byShort = new Map<string, Cluster | null>();
  const short = findShortNames(groups.map(({ key }) => key));
  const claim = (map: Map<string, Cluster | null>, key: string, cluster: Cluster) =>
    map.set(key, map.has(key) ? null : cluster);
  for (const { key, pieces } of [...groups].sort((a, b) => b.key.length - a.key.length)) {
    const same =
      byKey.get(withoutForm(key)) ??
      byRest.get(key) ??
      (key.includes(" ") ? undefined : byLetters(key, pieces, byInitials)) ??
      (short.has(key) ? byShort.get(key) : undefined);
    if (same) {
      same.keys.push(key);
      same.pieces.push(...pieces);
      continue;
    }
    const cluster: Cluster = { keys: [key], pieces: [...pieces] };
    clusters.push(cluster);
    byKey.set(withoutForm(key), cluster);
    claim(byShort, shortNameOf(key) ?? "", cluster);
    const letters = initials(key);
    if (letters.length > 1) claim(byInitials, letters, cluster);
    const rest = withoutCountry(key);
    if (rest) claim(byRest, rest, cluster);
  }
  return clusters;
}
