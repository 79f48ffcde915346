import { contentEnd, endBefore } from "./content-end.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { openingOf } from "./opening-of.ts";
import { reading } from "./reading.ts";

/** Content of fewer characters is a scrap of the tagger's mistakes. */
const SHORTEST_CONTENT = 4;

/** In the infinitive ("a chance to deny the report") only these frames show that something was said. */
const INFINITIVE_RULES = new Set([
  "verb-that-clause",
  "verb-quote",
  "verb-colon-quote",
  "verb-question",
]);

/** A verb that shares its subject is less sure of it; behind a preposition ("by arguing that") it yields to all others. */
const PENALTY = { own: 0, shared: 0.5, loose: 2.4 };

/** What follows the verb: "said that", "said it", "said: “…”", "denied the claim", "vowed to go", "warned of". */
export function contentAfter(
  clause: Clause,
  cue: Cue,
  subject: Phrase | null,
  link: keyof typeof PENALTY,
): Reading | null {
  if (subject === null || cue.form === "passive") return null;
  const opening = openingOf(clause.units, cue);
  const start = clause.units[opening?.at ?? -1];
  if (opening === null || start === undefined) return null;
  const isGoverned = clause.units[cue.first]?.lower !== "to";
  if (cue.form === "infinitive" && !isGoverned && !INFINITIVE_RULES.has(opening.rule)) return null;
  const isBehind = subject.first > opening.at;
  const end = isBehind
    ? endBefore(clause.units, subject.first - 1)
    : contentEnd(clause, opening.at, subject);
  if (end - start.start < SHORTEST_CONTENT) return null;
  return reading(clause, cue, {
    rule: link === "own" ? opening.rule : `${opening.rule}-shared`,
    score: opening.score - PENALTY[link],
    speaker: subject,
    content: [[start.start, end]],
    ...(opening.last === undefined ? {} : { last: opening.last }),
  });
}
