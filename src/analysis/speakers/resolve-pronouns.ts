import type { Entity } from "../../analysis.ts";
import type { Gender } from "../names/lexicon.ts";
import type { Word, WordSentence } from "../names/word.ts";
import { asPronoun, type Pronoun } from "./pronouns.ts";
import { type Part, partOf, type Referent } from "./salience.ts";
import type { Mention, Scene } from "./scene.ts";
import { lowerBound } from "./scene.ts";

/** A third-person pronoun and the person whom it surely stands for. */
export type ResolvedPronoun = {
  readonly start: number;
  readonly end: number;
  readonly person: Entity;
};

type Memory = { readonly sentence: WordSentence; readonly referents: readonly Referent[] };

// How much a person who was spoken of counts, by the part played there. Chosen on the development half
// of GUM's news; a wrong name is worse than none, hence the threshold and the distance to the next.
const HERE: Readonly<Record<Part, number>> = { subject: 4, owner: 2.5, object: 1.5, oblique: 1.5 };
const BEFORE: Readonly<Record<Part, number>> = { subject: 3, owner: 1, object: 1, oblique: 1 };
const EARLIER = 1; // two sentences back
const SPEAKER = 2; // said the words of the sentence before
const KNOWN_GENDER = 1;
const OPENS_SENTENCE = 1; // "He added": the subject goes on
const ALONE = 1; // nobody else of that gender was spoken of
const THRESHOLD = 4;
const DISTANCE = 1.5;
const MOST_REFERENTS = 16; // of one sentence; a longer list of names is no story
const MEMORY = 3; // sentences

export type PronounContext = {
  readonly scene: Scene;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Person who says the words of a sentence by name, by the sentence's number. */
  readonly speakers: ReadonlyMap<number, Entity>;
};

/** "her" in front of a noun is possessive, else an object. */
function caseOf(pronoun: Pronoun, word: Word, next: Word | undefined): Pronoun {
  if (word.key !== "her") return pronoun;
  const noun =
    next !== undefined &&
    next.shape !== "mark" &&
    !/^(?:ADP|DET|VERB|AUX|CCONJ|SCONJ|PRON|ADV|PUNCT)$/u.test(next.pos);
  return noun ? pronoun : { ...pronoun, case: "object" };
}

/** Whether a verb stands between two words: then they are not of one noun phrase. */
const verbBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.pos === "VERB" || word.pos === "AUX");

/** "During his call with Lee, Park said": who the fronted "his" is shows only behind the comma. */
function isFronted(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.text === "," || word.pos === "AUX" || word.shape === "mark") return false;
    const opener = i === 0 || words[i - 1]?.text === "," || words[i - 1]?.key === "that";
    if (opener) return word.pos === "ADP" || word.pos === "SCONJ" || /(?:ing|ed)$/u.test(word.key);
    if (at - i > 8) return false;
  }
  return false;
}

function scores(
  { genders, speakers }: PronounContext,
  memory: readonly Memory[],
  here: Memory,
  at: number,
  pronoun: Pronoun,
) {
  const { words, paragraph } = here.sentence;
  // "Lee met Park to tell him": whoever acts in a sentence is not who suffers it
  const actors =
    pronoun.case === "object" ? here.referents.filter(({ part }) => part === "subject") : [];
  const points = new Map<Entity, number>();
  const topics = new Set<Entity>();
  const give = (person: Entity, value: number, topic: boolean): void => {
    const gender = genders.get(person.id);
    if (gender && gender !== pronoun.gender) return;
    if (actors.some((actor) => actor.person === person)) return;
    if (topic) topics.add(person);
    points.set(person, Math.min((points.get(person) ?? (gender ? KNOWN_GENDER : 0)) + value, 9));
  };
  for (const { person, part, at: place } of here.referents) {
    // "Lee met Park; he": an object of the clause before weighs little, of the same clause nothing
    if (pronoun.case === "subject" && part !== "subject" && !verbBetween(words, place, at))
      continue;
    give(person, HERE[part], part === "subject" || part === "owner");
  }
  memory.forEach(({ sentence, referents }, back) => {
    const near =
      sentence.paragraph === paragraph ||
      (pronoun.case === "subject" && here.referents.length === 0);
    for (const { person, part } of referents) {
      const topic = part === "subject";
      if (back === 0) give(person, near ? BEFORE[part] : BEFORE[part] / 2, topic);
      else if (sentence.paragraph === paragraph) give(person, EARLIER / back, topic);
    }
    const speaker = speakers.get(sentence.index);
    if (speaker && back === 0 && near) give(speaker, SPEAKER, true);
  });
  return { points, topics };
}

/**
 * The person with the most points, if they are enough and nobody comes near. Whoever was only spoken about
 * ("the talker's speeches for Lee. He …") is no candidate, but keeps others from being sure.
 */
function choose({ points, topics }: ReturnType<typeof scores>, opens: boolean): Entity | null {
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || !topics.has(first[0])) return null;
  const total = first[1] + (opens ? OPENS_SENTENCE : 0) + (second ? 0 : ALONE);
  const distance = first[1] - (second?.[1] ?? Number.NEGATIVE_INFINITY);
  return total >= THRESHOLD && distance >= DISTANCE ? first[0] : null;
}

function partOfPronoun(pronoun: Pronoun): Part {
  if (pronoun.case === "possessive") return "owner";
  return pronoun.case === "subject" ? "subject" : "object";
}

/** Third-person pronouns outside quotations, each with its person where that is beyond reasonable doubt. */
export function resolvePronouns(context: PronounContext): ResolvedPronoun[] {
  const { scene } = context;
  const persons = scene.mentions.filter((mention) => mention.kind === "person");
  const found: ResolvedPronoun[] = [];
  let memory: Memory[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.headline) continue;
    const referents = readSentence(context, sentence, persons, memory, found);
    memory = [{ sentence, referents }, ...memory].slice(0, MEMORY);
  }
  return found;
}

function namesIn(sentence: WordSentence, persons: readonly Mention[]): readonly Mention[] {
  const start = sentence.words[0]?.start ?? 0;
  const from = lowerBound(persons, start, (mention) => mention.start);
  const to = lowerBound(persons, sentence.words.at(-1)?.end ?? 0, (mention) => mention.start);
  return persons.slice(from, Math.min(to, from + MOST_REFERENTS));
}

function readSentence(
  context: PronounContext,
  sentence: WordSentence,
  persons: readonly Mention[],
  memory: readonly Memory[],
  found: ResolvedPronoun[],
): Referent[] {
  const names = namesIn(sentence, persons);
  const referents: Referent[] = [];
  let next = 0;
  sentence.words.forEach((word, at) => {
    const name = names[next];
    if (name && name.from <= at) {
      if (!word.quoted) referents.push({ person: name.entity, part: partOf(name), at });
      next++;
    }
    // "…, who had told Park": the relative makes a subject of the name in front
    const antecedent = word.key === "who" ? names[next - 1] : undefined;
    if (antecedent && at - antecedent.to < 2 && !word.quoted) {
      referents.push({ person: antecedent.entity, part: "subject", at });
    }
    // "Vice Premier He": a surname that looks like a pronoun
    const named = names.some((known) => known.from <= at && at < known.to);
    const raw = word.quoted || named ? undefined : asPronoun(word.text);
    if (!raw || referents.length >= MOST_REFERENTS) return;
    const pronoun = caseOf(raw, word, sentence.words[at + 1]);
    const opens = pronoun.case === "subject" && !referents.length;
    const person = choose(scores(context, memory, { sentence, referents }, at, pronoun), opens);
    if (!person || contradicts(sentence, names, at, person)) return;
    found.push({ start: word.start, end: word.start + pronounLength(word.text), person });
    referents.push({ person, part: partOfPronoun(pronoun), at });
  });
  return referents;
}

/** A fronted pronoun whose clause has another subject may well mean that one. */
function contradicts(
  sentence: WordSentence,
  names: readonly Mention[],
  at: number,
  person: Entity,
): boolean {
  if (!isFronted(sentence.words, at)) return false;
  const subject = names.find((name) => name.from > at && partOf(name) === "subject");
  return subject !== undefined && subject.entity !== person;
}

/** "He’s" is a "He" of two letters. */
const pronounLength = (text: string): number =>
  text.search(/['’]/u) > 0 ? text.search(/['’]/u) : text.length;
