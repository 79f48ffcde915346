import { CUE_VERBS, DOUBLING_CUES, IRREGULAR_CUES, PARTICLES } from "../words/cues.ts";

/** What a cue verb may take; the letters are explained at the head of `words/cues.ts`. */
export type Frame = { readonly flags: string; readonly prepositions: readonly string[] };

export type VerbForm = {
  readonly lemma: string;
  readonly frame: Frame;
  readonly shape: "base" | "s" | "past" | "ing";
  /** By particle: "point" has one for "out". */
  readonly particles: ReadonlyMap<string, Frame>;
};

/** Every inflected form of every cue verb: "quipped" → quip. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = listForms();

function listForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map(lines(IRREGULAR_CUES).map(([lemma = "", ...past]) => [lemma, past]));
  const frames = new Map(lines(CUE_VERBS).map(([lemma = "", ...rest]) => [lemma, frameOf(rest)]));
  const particles = new Map<string, Map<string, Frame>>();
  for (const [lemma = "", particle = "", ...rest] of lines(PARTICLES)) {
    particles.set(lemma, (particles.get(lemma) ?? new Map()).set(particle, frameOf(rest)));
  }
  for (const lemma of new Set([...frames.keys(), ...particles.keys()])) {
    const add = (form: string, shape: VerbForm["shape"]) => {
      const frame = frames.get(lemma) ?? { flags: "", prepositions: [] };
      const own = particles.get(lemma) ?? new Map<string, Frame>();
      if (!forms.has(form)) forms.set(form, { lemma, frame, shape, particles: own });
    };
    const stem = stemOf(lemma);
    add(lemma, "base");
    add(thirdPerson(lemma), "s");
    add(`${stem}ing`, "ing");
    for (const past of irregular.get(lemma) ?? [pastOf(lemma, stem)]) add(past, "past");
  }
  return forms;
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
}

function frameOf(columns: readonly string[]): Frame {
  return {
    flags: columns.find((column) => !column.startsWith("/")) ?? "",
    prepositions: columns
      .filter((column) => column.startsWith("/"))
      .map((column) => column.slice(1)),
  };
}

/** What "-ing" is put to: "writ", "quipp", "say". */
function stemOf(lemma: string): string {
  if (DOUBLING_CUES.includes(lemma) || lemma === "begin" || lemma === "put" || lemma === "hit") {
    return lemma + lemma.slice(-1);
  }
  return /[^e]e$/u.test(lemma) ? lemma.slice(0, -1) : lemma;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string, stem: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("ee") ? `${lemma}d` : `${stem}ed`;
}
