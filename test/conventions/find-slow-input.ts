/** Parts of a pattern that stand for one character: classes, escapes, the dot, plain characters. */
const ATOM =
  /\\[pP]\{[^}]{1,60}\}|\\u\{[^}]{1,8}\}|\\u[\da-f]{4}|\\[^bBk\d]|\[(?:\\.|[^\]\\])*\]|[^\\[\]()^$*+?{}|]/giu;
// What is no plain text in a pattern; "said", "<!--" and "](" are left between these.
const SYNTAX =
  /\\[pPu]\{[^}]{1,60}\}|\\u[\da-f]{4}|\\[a-z\d]|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|<\w+>|[:=!])|\{\d+,?\d*\}|(?<!\\)[()|^$*+?.]/giu;
// A match can only be slow where something may repeat without end.
const UNBOUNDED = /(?:[^\\]|^)(?:[*+]|\{\d+,\})/u;

// One of each kind that patterns for news text tell apart.
const PROBES = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))].concat([
  ..."\t\n\u00a0éяЯ中’“”«»—…•",
]);
const NO_MATCH = "\0";
const MAX_WORDS = 20;

// Up to where a quadratic pattern needs milliseconds, in steps so small that an exponential one is seen before it hangs.
const LENGTHS = [16, 24, 36, 54, 80, 120, 180, 270, 400, 600, 900, 1350, 2000, 3000, 4500];
const SLOW_MS = 2;
// Twice the length takes a linear pattern twice the time, a quadratic one four times.
const MAX_GROWTH = 3;

/** Describes an input on which the pattern takes more than linear time in this engine; undefined if none is found. */
export function findSlowInput({ source, flags }: RegExp): string | undefined {
  if (!UNBOUNDED.test(source)) return undefined;
  const pattern = new RegExp(
    source,
    flags.replace(/[gy]/gu, "") + (flags.includes("y") ? "y" : "g"),
  );
  const texts = source.replace(SYNTAX, "\n").replaceAll("\\", "").split("\n");
  const words = [...new Set(texts.filter((text) => text.length > 1))].slice(0, MAX_WORDS);
  const letters = alphabetOf(source, flags, texts);
  const pairs = letters.flatMap((a) => letters.filter((b) => b !== a).map((b) => a + b));
  const joined = words.flatMap((word) => letters.slice(0, 8).map((letter) => word + letter));
  const pumps = [...letters, ...pairs, ...words, ...joined];
  const starts = [...letters, ...words, ...joined];
  for (const pump of pumps) {
    for (const end of ["", NO_MATCH])
      if (isSlow(pattern, "", pump, end)) return show("", pump, end);
  }
  // Where a pattern begins with something fixed, only what follows that can repeat.
  for (const start of starts) {
    for (const pump of letters)
      if (isSlow(pattern, start, pump, NO_MATCH)) return show(start, pump, NO_MATCH);
  }
  return undefined;
}

const show = (start: string, pump: string, end: string): string =>
  `${JSON.stringify(start)} + ${JSON.stringify(pump)} × n + ${JSON.stringify(end)}`;

/** One character for each set of atoms that characters of its kind match. */
function alphabetOf(source: string, flags: string, texts: readonly string[]): readonly string[] {
  const atoms = [...new Set(source.match(ATOM) ?? [])].filter(
    // Letters of words stand for themselves there, not for a kind of character.
    (atom) => !/^\p{L}$/u.test(atom) || texts.includes(atom),
  );
  const tests = atoms.flatMap((atom) => {
    try {
      return [new RegExp(`^${atom}$`, flags.replace(/[gym]/gu, ""))];
    } catch {
      return []; // half of something that is no single character
    }
  });
  const kinds = new Map<string, string>();
  for (const probe of PROBES) {
    const kind = tests.map((test) => (test.test(probe) ? "1" : "0")).join("");
    if (kind.includes("1") && !kinds.has(kind)) kinds.set(kind, probe);
  }
  return [...kinds.values()];
}

function isSlow(pattern: RegExp, start: string, pump: string, end: string): boolean {
  const input = (length: number): string => start + pump.repeat(length / pump.length) + end;
  return LENGTHS.some((length) => {
    const whole = input(length);
    if (time(pattern, whole) < SLOW_MS) return false;
    // Once may have been the garbage collector, so the best of four counts.
    const half = input(length / 2);
    const best = (text: string): number =>
      Math.min(...Array.from({ length: 4 }, () => time(pattern, text)));
    const [long, short] = [best(whole), best(half)];
    return long >= SLOW_MS && long > short * MAX_GROWTH;
  });
}

function time(pattern: RegExp, text: string): number {
  const start = performance.now();
  text.replace(pattern, "");
  return performance.now() - start;
}
