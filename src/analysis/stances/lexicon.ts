import {
  AGAINST_ADJECTIVES,
  AGAINST_NOUNS,
  AGAINST_VERBS,
  FOR_ADJECTIVES,
  FOR_NOUNS,
  FOR_VERBS,
  UNCLEAR_ADJECTIVES,
} from "../words/attitude-words.ts";

/** A word that shows an attitude. */
export type AttitudeWord = {
  readonly kind: "verb" | "adjective" | "noun";
  readonly side: "for" | "against" | "unclear";
  readonly base: string;
  readonly shape: "base" | "s" | "past" | "ing";
  /** Small words that lead to the topic. */
  readonly leads: readonly string[];
  /** Without one of them the word shows no attitude. */
  readonly needsLead: boolean;
};

/** Every form of every attitude word: "criticised" → criticise; "call" has one entry for each side it may take. */
export const ATTITUDE_WORDS: ReadonlyMap<string, readonly AttitudeWord[]> = readWords();

type Side = AttitudeWord["side"];

function readWords(): ReadonlyMap<string, readonly AttitudeWord[]> {
  const words = new Map<string, AttitudeWord[]>();
  const add = (form: string, word: AttitudeWord): void => {
    const same = words.get(form) ?? [];
    if (!same.some((one) => one.base === word.base && one.side === word.side)) {
      words.set(form, [...same, word]);
    }
  };
  const read = (table: string, kind: AttitudeWord["kind"], side: Side): void => {
    for (const line of table.trim().split("\n")) {
      const columns = line.split(" ");
      const [base = "", ...own] = columns.filter((column) => /^\p{L}/u.test(column));
      const leads = columns.filter((c) => c.startsWith("/")).map((c) => c.slice(1));
      const needsLead = leads.length > 0 && !columns.includes("*");
      const word = { kind, side, base, leads, needsLead };
      const forms = kind === "verb" ? formsOf(base, own) : [[base, "base"] as const];
      for (const [form, shape] of forms) add(form, { ...word, shape });
    }
  };
  read(FOR_VERBS, "verb", "for");
  read(AGAINST_VERBS, "verb", "against");
  read(FOR_ADJECTIVES, "adjective", "for");
  read(AGAINST_ADJECTIVES, "adjective", "against");
  read(UNCLEAR_ADJECTIVES, "adjective", "unclear");
  read(FOR_NOUNS, "noun", "for");
  read(AGAINST_NOUNS, "noun", "against");
  return words;
}

/** @param own irregular forms, past forms before "-ing" */
function formsOf(
  base: string,
  own: readonly string[],
): readonly (readonly [string, AttitudeWord["shape"]])[] {
  const stem = /[^e]e$/u.test(base) ? base.slice(0, -1) : base;
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ownPast = own.filter((form) => !form.endsWith("ing"));
  const ownIng = own.filter((form) => form.endsWith("ing"));
  return [
    [base, "base"],
    [thirdPerson(base), "s"],
    ...(ownPast.length > 0 ? ownPast : [past]).map((form) => [form, "past"] as const),
    ...(ownIng.length > 0 ? ownIng : [`${stem}ing`]).map((form) => [form, "ing"] as const),
  ];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(base) ? `${base}es` : `${base}s`;
}
