import { SEA } from "./kinds/sea.ts";
import { STATE } from "./kinds/state.ts";
import { TOWN } from "./kinds/town.ts";
import { WORK } from "./kinds/work.ts";
import { CRITICS, OFFICIALS, type Person, TOWNS, type Town } from "./people.ts";
import { seeded } from "./seeded.ts";
import type { StoryKind } from "./story-kind.ts";

/** Something that has happened in the world, before anybody tells it. */
export type Story = {
  readonly number: number;
  readonly kind: StoryKind;
  readonly town: Town;
  readonly a: Person;
  readonly b: Person;
  readonly n: number;
  readonly m: number;
};

const KINDS = [...SEA, ...TOWN, ...WORK, ...STATE];

/** The story of this number, from 0: always the same one. */
export function storyOf(number: number): Story {
  const chance = seeded(number);
  const kind = KINDS[number % KINDS.length];
  // Prime counts, so that no two stories share kind, town and people.
  const [town, a, b] = [TOWNS, OFFICIALS, CRITICS].map(
    (all, at) => all[(number * (at + 1)) % all.length],
  );
  if (!kind || !town || !a || !b) throw new Error(`no story ${number}`);
  return { number, kind, town, a, b, n: chance.between(13, 97), m: chance.between(120, 890) };
}
