/**
 * Sentences for one kind of event. `{town}`, `{n}` and `{m}` stand for what is told; `{a}` and `{b}` for surnames. Whoever tells it
 * takes one headline, one lead, and the rest in an order of their own.
 */
export type StoryKind = {
  readonly topic: string;
  /** What the two people are: "harbour master". */
  readonly roles: readonly [a: string, b: string];
  readonly headlines: readonly string[];
  readonly leads: readonly string[];
  readonly facts: readonly string[];
  /** What they say, without marks and closing stop. */
  readonly saysA: readonly string[];
  readonly saysB: readonly string[];
  readonly russian: {
    readonly roles: readonly [a: string, b: string];
    readonly headline: string;
    readonly lead: string;
    readonly facts: readonly string[];
    readonly saysA: string;
    readonly saysB: string;
  };
};
