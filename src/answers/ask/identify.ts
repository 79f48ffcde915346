import type { MergedEntity } from "../merge-entities.ts";
import { contentStems } from "./content-words.ts";
import { entityPhrase } from "./entity-phrase.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";
import type { Settled } from "./settled.ts";

/** "Who is Ines Okafor?": the name with its role, and the sentence that says so. */
export function identify({ names, text }: Question, passages: readonly Passage[]): Settled | null {
  const merged = names[0]?.topic.merged;
  if (!merged) return null;
  // "What is ECOWAS?": that it is named does not tell.
  if (merged.entity.role === null && WHAT_IS.test(text.trim())) return null;
  return introduce(merged, passages);
}

const WHAT_IS = /^what(?:['’]s|s| is| are| was) /iu;

// "Who is the mayor?", "who's the head of the union?"
const BY_ROLE = /^who(?:['’]s|s| is| was) (?:the |an? )/iu;

/** "Who is the mayor?": the one person whose role covers the question; null when it is nobody's or several people's. */
export function identifyByRole(
  { text, terms }: Question,
  people: readonly MergedEntity[],
  passages: readonly Passage[],
): Settled | null {
  const [passage] = passages;
  if (!passage || terms.length === 0 || !BY_ROLE.test(text.trim())) return null;
  const bearers = people.filter(({ kind, entity: { role } }) => {
    if (kind !== "person" || role === null) return false;
    return terms.every((term) => term.coveredBy(roleAsPassage(role, passage)));
  });
  // "the US president" is not the vice president.
  const exact = bearers.filter(
    ({ entity: { role } }) => contentStems(role ?? "").length <= terms.length,
  );
  const [bearer, ...others] = exact.length > 0 ? exact : bearers;
  return bearer && others.length === 0 ? introduce(bearer, passages) : null;
}

const roleAsPassage = (text: string, { reading, sentence }: Passage): Passage => ({
  reading,
  sentence,
  text,
  stems: new Set(contentStems(text)),
  entities: new Set(),
});

function introduce(merged: MergedEntity, passages: readonly Passage[]): Settled | null {
  const naming = passages.filter(({ reading, entities }) =>
    merged.appearances.some((one) => one.reading === reading && entities.has(one.entity.id)),
  );
  const { role } = merged.entity;
  const telling = naming.find(({ text }) => role !== null && text.includes(role)) ?? naming[0];
  if (!telling) return null;
  const others = naming.filter((passage) => passage !== telling);
  const text = role === null ? telling.text : entityPhrase(merged.entity);
  return { text, passages: [telling, ...others] };
}
