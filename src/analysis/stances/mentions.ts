import type { Cast } from "../cast.ts";

/** A place where the text names an entity. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly person: boolean;
};

/** All mentions of the cast in text order, to be looked up by offset. */
export type Mentions = {
  /** The mentions that lie within `[start, end)`. */
  within(start: number, end: number): readonly Mention[];
};

/** Sorts the mentions of a cast once; a look-up is a binary search. */
export function sortMentions({ people, organisations, places }: Cast): Mentions {
  const sorted = [people, organisations, places]
    .flatMap((list) =>
      list.flatMap(({ id, mentions }) =>
        mentions.map(([start, end]) => ({ start, end, entity: id, person: list === people })),
      ),
    )
    .sort((a, b) => a.start - b.start);
  return {
    within(start, end) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Mention[] = [];
      for (let i = low; (sorted[i]?.start ?? end) < end; i++) {
        const mention = sorted[i];
        if (mention && mention.end <= end) found.push(mention);
      }
      return found;
    },
  };
}
