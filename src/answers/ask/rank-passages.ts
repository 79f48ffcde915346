import { holdsAnswerTo } from "./answer-types.ts";
import { asserts } from "./asserts.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { doesIt } from "./does-it.ts";
import { findDeed } from "./find-verb.ts";
import type { Passage } from "./passages.ts";
import type { QuestionKind } from "./question-kinds.ts";
import type { Question, Term } from "./read-question.ts";
import { refuses } from "./refuses.ts";
import { stem } from "./stem.ts";

/** A passage with how well it fits the question, 0 to 1. */
export type Ranked = {
  readonly passage: Passage;
  readonly score: number;
  /** Covers what the question is about and holds an answer of its kind. */
  readonly settles: boolean;
};

// Names and numbers tell one story from another.
const DISTINCTION = { name: 1.5, number: 1.5, noun: 1, other: 1 } as const;

// "What platform did she use?": the verb adds little to the rest.
const LIGHT_VERBS = new Set(
  "use used uses call called make made give gave get got have had worth".split(" "),
);
const LIGHT = 0.3;
const isLight = ({ text }: Term): boolean => LIGHT_VERBS.has(text.toLowerCase());

/** What a term weighs: rare words more than common ones (inverse document frequency over the sentences). */
function weigh(term: Term, passages: readonly Passage[]): number {
  const holding = passages.filter((passage) => term.coveredBy(passage)).length;
  const rarity = Math.log(1 + passages.length / (1 + holding));
  return rarity * DISTINCTION[term.kind] * (isLight(term) ? LIGHT : 1);
}

// Of the weight of a question's words so much must stand in the sentence that answers it.
const COVERAGE = 0.6;

/** Passages that speak of the question, best first; passages that share no word with it are left out. */
export function rankPassages(question: Question, passages: readonly Passage[]): readonly Ranked[] {
  const { terms } = question;
  const weights = new Map(terms.map((term) => [term, weigh(term, passages)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const unheard = terms.filter((term) => !passages.some((passage) => term.coveredBy(passage)));
  const hopeless = unheard.some(({ kind, stems }) => kind !== "other" && !stems.some(isSpeaking));
  return passages
    .map((passage): Ranked => {
      const covered = terms.filter((term) => term.coveredBy(passage));
      const score = covered.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / (total || 1);
      const settles = !hopeless && settle(question, covered, score, passage);
      return { passage, score, settles };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        Number(b.settles) - Number(a.settles) ||
        b.score - a.score ||
        namedIn(terms, b.passage) - namedIn(terms, a.passage) ||
        spread(terms, a.passage) - spread(terms, b.passage),
    );
}

/** How many names of the question a passage writes out: one that only means them by "he" comes after it. */
const namedIn = (terms: readonly Term[], passage: Passage): number =>
  terms.filter(
    (term) => term.kind === "name" && term.coveredBy({ ...passage, entities: new Set() }),
  ).length;

/**
 * Over how many words of a passage the words of the question are spread: "a storm cut the islands off" answers
 * how they were cut off better than "the islands, days after an anchor cut the cable".
 */
function spread(terms: readonly Term[], { text }: Passage): number {
  const last = new Map<Term, number>();
  let best = Number.POSITIVE_INFINITY;
  const words = contentWords(text);
  const means = (term: Term, word: ContentWord): boolean =>
    term.stems.includes(word.stem) || term.forms.has(word.text.toLowerCase());
  const wanted = terms.filter((term) => words.some((word) => means(term, word))).length;
  words.forEach((word, i) => {
    for (const term of terms) if (means(term, word)) last.set(term, i);
    if (last.size === wanted && last.size > 0)
      best = Math.min(best, i - Math.min(...last.values()));
  });
  return best;
}

// What two people do when they speak, whatever the article calls it.
const SPEAKING = new Set(
  "speak talk call phone telephone converse conversation discuss chat meet interview confer"
    .split(" ")
    .map(stem),
);
const isSpeaking = (one: string): boolean => SPEAKING.has(one);

// Of these the verb is the point, and who did it.
const ASKS_DEED: ReadonlySet<QuestionKind> = new Set(["whether", "how many", "how much", "how"]);

function settle(
  question: Question,
  covered: readonly Term[],
  score: number,
  passage: Passage,
): boolean {
  const { kind, terms } = question;
  const missing = terms.filter((term) => !covered.includes(term));
  if (covered.length === 0 || !holdsAnswerTo(question, passage)) return false;
  if (refuses(question, passage)) return false;
  if (ASKS_DEED.has(kind) && !(doesIt(question, passage) && asserts(question, passage)))
    return false;
  if (missing.length === 0) return true;
  // "How long did Dahl talk to Haugen": who was there tells which duration is meant.
  const people = question.names.filter(({ topic }) => topic.merged?.kind === "person");
  const spoke = missing.every((term) => term.stems.some(isSpeaking));
  if (kind === "how long" && people.length >= 2 && spoke) return true;
  if (missing.some((term) => term.kind !== "other")) return false;
  // Of any other question the verb is the point: when the war ended is not when it began.
  const did = kind === "whether" || kind === "how" || findDeed(question)?.doer;
  return !did && score >= COVERAGE && missing.every(isLight);
}
