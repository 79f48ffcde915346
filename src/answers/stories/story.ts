import type { Reading } from "../../command.ts";
import type { ToldStory } from "../../store/tenants.ts";
import type { Difference } from "../../stories/difference.ts";

/** Articles that tell one story, as a digest tells it. */
export type Story = {
  readonly id: string;
  /** The article that the story is told by; a teaser only where there is nothing else. */
  readonly lead: Reading;
  /** The lead first, then the others, newest first, and those that carry another one's text last. */
  readonly readings: readonly Reading[];
  /** Ids of articles that carry another one's text, with the id of that one. */
  readonly copyOf: ReadonlyMap<string, string>;
  /** Outlets that tell it in words of their own; of a teaser nobody knows whose words they are. */
  readonly sources: number;
  /** What the tenant follows and the story speaks of, as it was typed. */
  readonly follows: readonly string[];
  readonly differences: readonly Difference[];
  /** When and with which articles it was told here before; null: it was not. */
  readonly told: ToldStory | null;
  /** What was not told here yet, or in an earlier version. */
  readonly fresh: readonly Reading[];
};
