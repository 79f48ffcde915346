import type { Entity } from "../../analysis.ts";
import type { Cast } from "../cast.ts";
import type { Prose } from "../prose.ts";
import { type Cluster, clusterPeople } from "./cluster-people.ts";
import { clusterThings } from "./cluster-things.ts";
import { describeCluster } from "./describe-cluster.ts";
import { findLocalDemonyms } from "./find-local-demonyms.ts";
import { findNameWords } from "./find-name-words.ts";
import { findRuns } from "./find-runs.ts";
import { groupPieces } from "./group-pieces.ts";
import type { Kind } from "./lexicon.ts";
import { scanWords } from "./scan-words.ts";
import { splitRun } from "./split-run.ts";

/**
 * Everybody and everything that an article names, by what the article itself says of them; the lists of
 * known names only help. Mentions are bare names, without title, article and 's. Linear in the text.
 */
export function findNames(prose: Prose): Cast {
  // 1. words, and which of their capitals speak of a name
  const sentences = scanWords(prose);
  const local = findLocalDemonyms(sentences);
  const nameWords = findNameWords(sentences, local.demonyms);
  // 2. runs of such words, cut into single names
  const pieces = sentences.flatMap((sentence, i) =>
    findRuns(sentence, nameWords[i] ?? []).flatMap(splitRun),
  );
  // 3. spellings of one name together, and what each of them is
  const groups = groupPieces(prose.text, pieces, local.places);
  const of = (kind: Kind) => groups.filter((group) => group.kind === kind);
  // 4. bearers with all their names, 5. described
  const taken = new Set<string>();
  const entities = (clusters: readonly Cluster[], kind: Kind): Entity[] =>
    clusters
      .map((cluster) => describeCluster(prose.text, cluster, kind))
      .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
      .map((entity) => ({ ...entity, id: uniqueId(entity.id, taken) }));
  return {
    people: entities(clusterPeople(of("person")), "person"),
    organisations: entities(clusterThings(of("organisation")), "organisation"),
    places: entities(clusterThings(of("place")), "place"),
  };
}

/** The first free one of "georgia", "georgia-2", … */
function uniqueId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
