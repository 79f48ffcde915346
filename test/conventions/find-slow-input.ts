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
const MAX_WORDS = 12;
const JOINED_LETTERS = 5;

// Steps so small that an exponential pattern is seen before it hangs, up to where a quadratic one needs milliseconds.
const LENGTHS = [16, 24, 36, 54, 80, 120, 250, 600, 1500, 4500];
const SUSPECT_MS = 2;
// So short, only a pattern that is worse than quadratic needs that long.
const SHORT = 400;
// The others are followed to where a quadratic pattern needs half a second, and a linear one that looks 300 characters ahead ten
// milliseconds.
const PROOF_LENGTHS = [6750, 10_000, 15_000, 22_000, 33_000];
const SLOW_MS = 80;

/** Describes an input on which the pattern takes more than linear time in this engine; undefined if none is found. */
export function findSlowInput({ source, flags }: RegExp): string | undefined {
  if (!UNBOUNDED.test(source)) return undefined;
  const pattern = new RegExp(source, flags.includes("y") ? flags : `${flags.replace("g", "")}g`);
  for (const attack of attacks(source, flags)) if (isSlow(pattern, attack)) return show(attack);
  return undefined;
}

type Attack = { readonly start: string; readonly pump: string; readonly end: string };

/** Inputs made of the pattern's own words and of one character of each kind that it tells apart. */
function* attacks(source: string, flags: string): Generator<Attack> {
  const texts = source.replace(SYNTAX, "\n").replaceAll("\\", "").split("\n");
  const words = [...new Set(texts.filter((text) => text.length > 1))].slice(0, MAX_WORDS);
  const { letters, outsider } = alphabetOf(source, flags, texts);
  const pairs = letters.flatMap((a) => letters.filter((b) => b !== a).map((b) => a + b));
  const joined = words.flatMap((word) =>
    letters.slice(0, JOINED_LETTERS).map((letter) => word + letter),
  );
  const ends = new Set(["", NO_MATCH, outsider]);
  for (const pump of [...letters, ...pairs, ...words, ...joined])
    for (const end of ends) yield { start: "", pump, end };
  // Where a pattern begins with something fixed, only what follows that can repeat.
  const pumps = source.startsWith("^") ? [...letters, ...pairs] : letters;
  for (const start of [...letters, ...words, ...joined])
    for (const pump of pumps) yield { start, pump, end: NO_MATCH };
}

const show = ({ start, pump, end }: Attack): string =>
  `${JSON.stringify(start)} + ${JSON.stringify(pump)} × n + ${JSON.stringify(end)}`;

type Alphabet = { readonly letters: readonly string[]; readonly outsider: string };

/** One character for each set of atoms that characters of its kind match, and one that matches none. */
function alphabetOf(source: string, flags: string, texts: readonly string[]): Alphabet {
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
    if (!kinds.has(kind)) kinds.set(kind, probe);
  }
  const none = "0".repeat(tests.length);
  const letters = [...kinds].filter(([kind]) => kind !== none).map(([, probe]) => probe);
  return { letters, outsider: kinds.get(none) ?? NO_MATCH };
}

function isSlow(pattern: RegExp, { start, pump, end }: Attack): boolean {
  const needs = (length: number): number =>
    time(pattern, start + pump.repeat(length / pump.length) + end);
  // Once may have been the garbage collector.
  const takes = (ms: number, length: number): boolean =>
    Array.from({ length: 3 }).every(() => needs(length) >= ms);
  const from = LENGTHS.findIndex((length) => takes(SUSPECT_MS, length));
  if (from === -1) return false;
  if ((LENGTHS[from] ?? 0) <= SHORT) return true;
  return [...LENGTHS.slice(from), ...PROOF_LENGTHS].some((length) => takes(SLOW_MS, length));
}

/** Milliseconds of this process's own work: a busy machine makes the clock run, not this. */
function time(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, "");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
