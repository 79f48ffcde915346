const list = (words: string, first: number, step: number): readonly (readonly [string, number])[] =>
  words.split(" ").map((word, i) => [word, first + i * step] as const);

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

/** "seven" */
export const UNITS: ReadonlyMap<string, number> = new Map(list(SMALL, 0, 1));
/** "seventy" */
export const TENS: ReadonlyMap<string, number> = new Map(
  list("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
);

/** "seventh", "twentieth" */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    1,
    1,
  ),
  ...list("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
  ["hundredth", 100],
]);

/** What a number is multiplied by; the short forms of one letter stand right behind digits only. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** "dozens of": nobody knows how many, so only the same word bears it out. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** "doubled", "three times": how often. */
export const TIMES: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, "twice double doubled doubles doubling twofold"],
      [3, "thrice triple tripled triples tripling treble trebled threefold"],
      [4, "quadruple quadrupled quadruples fourfold"],
    ] as const
  ).flatMap(([times, words]) => words.split(" ").map((word) => [word, times] as const)),
);

/** "two thirds", "a quarter", "three-fifths": the part that a word names. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ...list("third fourth fifth sixth seventh eighth ninth tenth", 3, 1).flatMap(([word, n]) => [
    [word, 1 / n] as const,
    [`${word}s`, 1 / n] as const,
  ]),
]);

export const SIGNS: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);
