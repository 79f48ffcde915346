import { entityPhrase } from "./entity-phrase.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";
import type { Settled } from "./settled.ts";

/** "Who is Ines Okafor?": the name with its role, and the sentence that says so. */
export function identify({ names }: Question, passages: readonly Passage[]): Settled | null {
  const merged = names[0]?.topic.merged;
  if (!merged) return null;
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
