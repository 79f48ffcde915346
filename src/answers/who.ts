import type { Answer, Cited, WhoAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { findEntity } from "./find-entity.ts";
import { citeCopies, joinCopies } from "./join-copies.ts";
import { type MergedEntity, mergeEntities } from "./merge-entities.ts";
import { idsIn, quotesOf } from "./of-entity.ts";
import type { Filters } from "./read-filters.ts";
import { sentenceAt } from "./sentence-at.ts";
import { whereWordsStand } from "./where-words-stand.ts";

/** Who somebody is, what they said and what they do in the articles. */
export function answerWho(
  options: { readonly name: string } & Filters,
  selection: Selection,
): Answer<WhoAnswer> {
  const { name } = options;
  const evidence = startEvidence();
  const { entity: merged, near } = findEntity(name, mergeEntities(selection.readings));
  const statements = merged ? statementsOf(merged, selection, evidence) : [];
  const mentioned = merged
    ? mentionsOf(merged, selection, evidence)
    : wordsOf(name, selection, evidence);
  const told = merged?.appearances.find(({ entity }) => entity.role === merged.entity.role);
  const answer = {
    entity: merged?.entity ?? null,
    roleFrom: merged?.entity.role ? (told?.reading.analysis.id ?? null) : null,
    near,
    statements,
    mentioned,
  };
  const found = merged !== null;
  return answerOf({ command: "who", options, found, answer }, selection, evidence);
}

function statementsOf(
  merged: MergedEntity,
  { readings }: Selection,
  evidence: EvidenceList,
): WhoAnswer["statements"] {
  const said = readings.flatMap((reading) =>
    quotesOf(merged, reading).map((quote) => ({ quote, reading })),
  );
  return joinCopies(said).map(({ quote, reading, copies }) => ({
    quote,
    evidence: evidence.citeAll(reading, quote.sentences),
    also: citeCopies(copies, evidence),
  }));
}

/** The other sentences that name them, in text order. A sentence that quotes them has been told already. */
function mentionsOf(merged: MergedEntity, { readings }: Selection, evidence: EvidenceList): Cited {
  return readings.flatMap((reading) => {
    const told = new Set(quotesOf(merged, reading).flatMap((quote) => quote.sentences));
    const mentioned = mentioningSentences(merged, reading).filter((n) => !told.has(n));
    return evidence.citeAll(reading, mentioned);
  });
}

/** The sentences in which the words of an unknown name stand; furniture is no evidence. */
function wordsOf(name: string, { readings }: Selection, evidence: EvidenceList): Cited {
  return readings.flatMap((reading) => {
    const silent = new Set(reading.analysis.furniture);
    const standing = whereWordsStand(name, reading).filter((n) => !silent.has(n));
    return evidence.citeAll(reading, standing);
  });
}

function mentioningSentences(merged: MergedEntity, reading: Reading): readonly number[] {
  const { sentences, furniture } = reading.analysis;
  const ids = idsIn(merged, reading);
  const silent = new Set(furniture);
  const here = merged.appearances.filter(({ entity }) => ids.has(entity.id));
  const spans = here.flatMap((one) => (one.reading === reading ? one.entity.mentions : []));
  const numbers = new Set(spans.map(([start]) => sentenceAt(sentences, start)));
  return [...numbers].filter((n) => n >= 0 && !silent.has(n)).sort((a, b) => a - b);
}
