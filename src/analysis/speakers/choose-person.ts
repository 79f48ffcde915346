import type { Entity } from "../../analysis.ts";
import type { Gender } from "../names/lexicon.ts";
import type { Word, WordSentence } from "../names/word.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Part, Referent } from "./salience.ts";

/** A sentence and whom it spoke of. */
export type Memory = { readonly sentence: WordSentence; readonly referents: readonly Referent[] };

/** A pronoun in its sentence, and what was said before it. */
export type Question = {
  readonly pronoun: Pronoun;
  /** Number of its word. */
  readonly at: number;
  /** Stands for the speaker of a quote: "…", he said. */
  readonly speaks: boolean;
  readonly here: Memory;
  /** The sentences before, the nearest first. */
  readonly memory: readonly Memory[];
};

/** What is known of the article's people. */
export type Knowledge = {
  readonly genders: ReadonlyMap<string, Gender>;
  /** Person who says the words of a sentence by name, by the sentence's number. */
  readonly speakers: ReadonlyMap<number, Entity>;
  /** The one person of a gender, where an article names no second one and nobody of unknown gender. */
  readonly only: Readonly<Partial<Record<Gender, Entity>>>;
};

// How much a person who was spoken of counts, by the part played there. Chosen on the development half
// of GUM's news; a wrong name is worse than none, hence the threshold and the distance to the next.
const HERE: Readonly<Record<Part, number>> = { subject: 4, owner: 2.5, object: 1.5, oblique: 1.5 };
const BEFORE: Readonly<Record<Part, number>> = { subject: 3, owner: 1, object: 1, oblique: 1 };
const AGAIN = 0.5; // a second mention in the same sentence
const BESIDE = 4; // words from a name to the possessive that may be its own
const EARLIER = 1; // two sentences back
const OTHER_PARAGRAPH = 0.5; // share of a sentence in another paragraph
const LEFT_BEHIND = 0.3; // share of the sentences before once this one has a subject of its own
const SPEAKER = 1.5; // said the words of the sentence before
const SPEAKS_ON = 3; // …, and now the pronoun is a speaker itself
const KNOWN_GENDER = 1;
const OPENS_SENTENCE = 1; // "He added": the subject goes on
const ALONE = 1; // nobody else of that gender was spoken of
const THRESHOLD = 4;
const THRESHOLD_OF_ONLY = 2; // the article names nobody else of that gender
const DISTANCE = 1.5;

/** Somebody whom an unresolved "he" or "she" stands for: keeps others from being sure. */
const SOMEBODY = Symbol("somebody");
type Candidate = Entity | typeof SOMEBODY;
type Tally = { readonly points: Map<Candidate, number>; readonly topics: Set<Candidate> };

/** Whether a verb stands between two words: then they are not of one noun phrase. */
const verbBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.pos === "VERB" || word.pos === "AUX");

/** What one sentence gives: each person's best part counts, further mentions a little. */
function tallySentence(referents: readonly Referent[], value: (referent: Referent) => number) {
  const points = new Map<Candidate, number>();
  for (const referent of referents) {
    const worth = value(referent);
    const candidate = referent.person ?? SOMEBODY;
    const known = points.get(candidate);
    if (worth > 0)
      points.set(candidate, known === undefined ? worth : Math.max(known, worth) + AGAIN);
  }
  return points;
}

function worthHere({ pronoun, here, at }: Question, { part, at: place }: Referent): number {
  // "Lee met Park; he": an object of the clause before weighs little, of the same clause nothing
  const sameClause = part !== "subject" && !verbBetween(here.sentence.words, place, at);
  if (pronoun.case === "subject" && sameClause) return 0;
  // "to help Lee with his work": the object next to a possessive is as likely as the subject
  const beside = pronoun.case === "possessive" && part === "object" && at - place <= BESIDE;
  return beside ? HERE.subject - AGAIN : HERE[part];
}

/** The referents whom the pronoun may stand for at all. */
function compatible(
  { pronoun, here }: Question,
  { genders }: Knowledge,
  referents: readonly Referent[],
) {
  // "Lee met Park to tell him": whoever acts in a sentence is not who suffers it
  const acts = ({ person }: Referent): boolean =>
    here.referents.some((other) => other.part === "subject" && other.person === person);
  return referents.filter((referent) => {
    const known = referent.person ? genders.get(referent.person.id) : referent.gender;
    if ((known ?? pronoun.gender) !== pronoun.gender) return false;
    return pronoun.case !== "object" || !referent.person || !acts(referent);
  });
}

function give(
  { points }: Tally,
  { genders }: Knowledge,
  candidate: Candidate,
  value: number,
): void {
  const known = candidate !== SOMEBODY && genders.has(candidate.id) ? KNOWN_GENDER : 0;
  points.set(candidate, (points.get(candidate) ?? known) + value);
}

function note({ topics }: Tally, referents: readonly Referent[], parts: readonly Part[]): void {
  for (const { person, part } of referents) if (person && parts.includes(part)) topics.add(person);
}

/** Adds what the sentences before give, the nearest first. */
function tallyMemory(question: Question, knowledge: Knowledge, result: Tally, share: number): void {
  const { pronoun, here, memory } = question;
  const goesOn = pronoun.case === "subject" && here.referents.length === 0;
  memory.forEach(({ sentence, referents }, back) => {
    const near = sentence.paragraph === here.sentence.paragraph;
    if (back > 0 && !near) return;
    const fits = compatible(question, knowledge, referents);
    const worth = ({ part }: Referent): number =>
      back > 0 ? EARLIER / back : BEFORE[part] * (near || goesOn ? 1 : OTHER_PARAGRAPH);
    for (const [who, value] of tallySentence(fits, (referent) => worth(referent) * share)) {
      give(result, knowledge, who, value);
    }
    note(result, fits, ["subject"]);
    const speaker = knowledge.speakers.get(sentence.index);
    if (!speaker || back > 0 || !(near || goesOn)) return;
    const referent: Referent = { person: speaker, gender: null, part: "subject", at: 0 };
    if (!compatible(question, knowledge, [referent]).length) return;
    give(result, knowledge, speaker, question.speaks ? SPEAKS_ON : SPEAKER);
    result.topics.add(speaker);
  });
}

/** Points of everybody who may be meant. */
function tally(question: Question, knowledge: Knowledge): Tally {
  const result: Tally = { points: new Map(), topics: new Set() };
  const fits = compatible(question, knowledge, question.here.referents);
  for (const [who, worth] of tallySentence(fits, (referent) => worthHere(question, referent))) {
    give(result, knowledge, who, worth);
  }
  note(result, fits, ["subject", "owner"]);
  const acting = fits.some(({ part }) => part === "subject");
  tallyMemory(question, knowledge, result, acting ? LEFT_BEHIND : 1);
  return result;
}

/**
 * The person whom a pronoun surely stands for: with enough points, and nobody near. Whoever was only spoken
 * about ("the talker's speeches for Lee. He …") is no candidate, but keeps others from being sure.
 */
export function choosePerson(question: Question, knowledge: Knowledge): Entity | null {
  const { points, topics } = tally(question, knowledge);
  const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!first || first[0] === SOMEBODY) return null;
  if (first[0] === knowledge.only[question.pronoun.gender] && !second) {
    return first[1] >= THRESHOLD_OF_ONLY ? first[0] : null;
  }
  if (!topics.has(first[0])) return null;
  const opens = question.pronoun.case === "subject" && !question.here.referents.length;
  const total = first[1] + (opens ? OPENS_SENTENCE : 0) + (second ? 0 : ALONE);
  const distance = first[1] - (second?.[1] ?? Number.NEGATIVE_INFINITY);
  return total >= THRESHOLD && distance >= DISTANCE ? first[0] : null;
}
