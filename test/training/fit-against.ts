/** One example: signs against it, whether it is good nevertheless, and the group whose own odds it starts from. */
export type Example = {
  readonly signs: readonly number[];
  readonly label: number;
  readonly group: string;
  /** How much it counts. */
  readonly weight: number;
};

export type Fitted = {
  /** For each sign how much it counts against, never below 0. */
  readonly against: readonly number[];
  /** The mean of the groups' log odds without any sign. */
  readonly bias: number;
};

/** Enough for weights that no longer change in their third digit. */
const STEPS = 1500;
const PACE = 0.15;
const MOMENTUM = 0.9;

/**
 * Logistic regression by gradient descent with momentum, from zero: log odds = group − Σ against · sign. No sign may count
 * in favour, so that a fault never makes a summary better. Signs are scaled to one deviation while fitting, so that
 * `ridge`, the weight of the sum of squares, means the same for each. Deterministic.
 */
export function fitAgainst(examples: readonly Example[], ridge: number): Fitted {
  const size = examples[0]?.signs.length ?? 0;
  const scales = deviations(examples, size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const odds = new Map(examples.map(({ group }) => [group, 0]));
  const against = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = against.map((weight) => ridge * weight);
    const shift = new Map<string, number>();
    for (const { signs, label, group, weight } of examples) {
      let logit = odds.get(group) ?? 0;
      for (let j = 0; j < size; j++) logit -= (at(against, j) * at(signs, j)) / at(scales, j);
      const error = ((1 / (1 + Math.exp(-logit)) - label) * weight) / total;
      for (let j = 0; j < size; j++) {
        slope[j] = at(slope, j) - (error * at(signs, j)) / at(scales, j);
      }
      shift.set(group, (shift.get(group) ?? 0) + error);
    }
    for (let j = 0; j < size; j++) {
      speed[j] = MOMENTUM * at(speed, j) - PACE * at(slope, j);
      against[j] = at(against, j) + at(speed, j);
      if (at(against, j) < 0) against[j] = speed[j] = 0;
    }
    for (const [group, by] of shift) odds.set(group, (odds.get(group) ?? 0) - 2 * by);
  }
  const groups = [...odds.values()];
  return {
    against: against.map((weight, j) => weight / at(scales, j)),
    bias: groups.reduce((sum, value) => sum + value, 0) / groups.length,
  };
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

/** The standard deviation of each sign; 1 for one that never changes. */
function deviations(examples: readonly Example[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, j) => {
    const values = examples.map(({ signs }) => at(signs, j));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return Math.sqrt(square) || 1;
  });
}
