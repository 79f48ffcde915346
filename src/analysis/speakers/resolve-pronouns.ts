import type { Entity } from "../../analysis.ts";
import type { Word, WordSentence } from "../names/word.ts";
import { choosePerson, type Knowledge, type Memory } from "./choose-person.ts";
import { asPronoun, type Pronoun } from "./pronouns.ts";
import { type Part, partOf, type Referent } from "./salience.ts";
import { lowerBound, type Mention, type Scene } from "./scene.ts";

/** A third-person pronoun and the person whom it surely stands for. */
export type ResolvedPronoun = {
  readonly start: number;
  readonly end: number;
  readonly person: Entity;
};

export type PronounContext = Knowledge & {
  readonly scene: Scene;
  /** Offsets of the pronouns that are speakers of quotes. */
  readonly speaking: ReadonlySet<number>;
  /** Person without a name who acts at a word ("the mayor"): whom it surely is, null when open, else undefined. */
  readonly findSomebody: (sentence: WordSentence, at: number) => Entity | null | undefined;
};

const MOST_REFERENTS = 16; // of one sentence; a longer list of names is no story
const MEMORY = 3; // sentences

/** "her" in front of a noun is possessive, else an object. */
function caseOf(pronoun: Pronoun, word: Word, next: Word | undefined): Pronoun {
  if (word.key !== "her") return pronoun;
  const noun =
    next !== undefined &&
    next.shape !== "mark" &&
    !/^(?:ADP|DET|VERB|AUX|CCONJ|SCONJ|PRON|ADV|PUNCT)$/u.test(next.pos);
  return noun ? pronoun : { ...pronoun, case: "object" };
}

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

function partOfPronoun(pronoun: Pronoun): Part {
  if (pronoun.case === "possessive") return "owner";
  return pronoun.case === "subject" ? "subject" : "object";
}

/** Third-person pronouns outside quotations, each with its person where that is beyond reasonable doubt. */
export function resolvePronouns(context: PronounContext): ResolvedPronoun[] {
  const { scene } = context;
  const found: ResolvedPronoun[] = [];
  let memory: Memory[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.headline) continue;
    const referents = readSentence(context, sentence, memory, found);
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
  memory: readonly Memory[],
  found: ResolvedPronoun[],
): Referent[] {
  const names = namesIn(sentence, context.scene.persons);
  const referents: Referent[] = [];
  let next = 0;
  sentence.words.forEach((word, at) => {
    const name = names[next];
    if (name && name.from <= at) {
      if (!word.quoted)
        referents.push({ person: name.entity, gender: null, part: partOf(name), at });
      next++;
    }
    const somebody = context.findSomebody(sentence, at);
    if (somebody !== undefined)
      referents.push({ person: somebody, gender: null, part: "subject", at });
    // "…, who had told Park": the relative makes a subject of the name in front
    const antecedent = word.key === "who" ? names[next - 1] : undefined;
    if (antecedent && at - antecedent.to < 2 && !word.quoted) {
      referents.push({ person: antecedent.entity, gender: null, part: "subject", at });
    }
    // "Vice Premier He": a surname that looks like a pronoun
    const named = names.some((known) => known.from <= at && at < known.to);
    const raw = word.quoted || named ? undefined : asPronoun(word.text);
    if (!raw || referents.length >= MOST_REFERENTS) return;
    const pronoun = caseOf(raw, word, sentence.words[at + 1]);
    const here = { sentence, referents };
    const speaks = context.speaking.has(word.start);
    const chosen = choosePerson({ pronoun, at, speaks, here, memory }, context);
    const person = chosen && !contradicts(sentence, names, at, chosen) ? chosen : null;
    if (person)
      found.push({ start: word.start, end: word.start + pronounLength(word.text), person });
    if (!person && pronoun.case !== "subject") return;
    referents.push({ person, gender: pronoun.gender, part: partOfPronoun(pronoun), at });
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
