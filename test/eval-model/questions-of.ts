import type { Analysis } from "../../src/analysis.ts";

/** Questions to an article whose answers are known to be in it, or not. */
export type Questions = {
  readonly answered: readonly string[];
  /** Null for an article that names nobody. */
  readonly unanswered: string | null;
};

// Nobody of this name is in any article, and so nothing that anybody did with her.
const STRANGER = "Ottoline Quackenbush";

/**
 * Who is NAME, and what did NAME say, by what the analysis is sure of. The question without an answer speaks of somebody whom the
 * article names, so that there are passages to be misled by.
 */
export function questionsOf({ people, quotes }: Analysis): Questions {
  const known = people.filter(({ role, mentions }) => role !== null && mentions.length > 0);
  const speakers = quotes
    .filter(({ quoted, negated, modal }) => quoted.length > 0 && !negated && !modal)
    .flatMap(({ speaker }) => people.find(({ id }) => id === speaker?.entity) ?? []);
  const [first, second] = [...new Set(speakers)];
  const asked = [
    known[0] && `Who is ${known[0].name}?`,
    first && `What did ${first.name} say?`,
    second && `What did ${second.name} say?`,
  ];
  const somebody = known[0] ?? first ?? people[0];
  return {
    answered: asked.filter((question) => question !== undefined),
    unanswered: somebody ? `When did ${somebody.name} marry ${STRANGER}?` : null,
  };
}
