import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

/**
 * Whether the people in a question are the ones who stand nearest to one of the expressions that would answer it.
 * "After his call with Sato, Dahl spoke with Haugen for an hour" tells how long Dahl spoke with Haugen, and
 * nothing of how long he spoke with Sato.
 * @param places where the expressions begin in the article; without any there is no answer
 */
export function namesNearest(
  { names }: Question,
  passage: Passage,
  places: readonly number[],
): boolean {
  const { reading, entities } = passage;
  const { people, sentences } = reading.analysis;
  const [from, to] = sentences[passage.sentence] ?? [0, 0];
  const asked = new Set(
    names.flatMap(({ topic: { merged } }) =>
      merged?.kind === "person"
        ? merged.appearances.filter((one) => one.reading === reading).map(({ entity }) => entity.id)
        : [],
    ),
  );
  if (asked.size < 2) return places.length > 0;
  const here = people.filter(({ id }) => entities.has(id));
  return places.some((place) => {
    const near = here
      .map(({ id, mentions }) => {
        const inside = mentions.filter(([start]) => start >= from && start < to);
        return { id, gap: Math.min(...inside.map(([start]) => Math.abs(place - start))) };
      })
      .sort((a, b) => a.gap - b.gap);
    return near.slice(0, asked.size).every(({ id }) => asked.has(id));
  });
}
