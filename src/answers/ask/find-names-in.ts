import { foldName } from "../../analysis/names/fold-name.ts";
import type { Reading } from "../../command.ts";
import { findEntity } from "../find-entity.ts";
import { type MergedEntity, mergeEntities } from "../merge-entities.ts";
import { placeForms } from "../place-forms.ts";
import { type Topic, topicOf } from "../topic.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A name of the articles in a question, with its place there. */
export type NamedWords = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[’'.-]|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

// "the Prime Minister of the Vesper Islands": names in questions are no longer than this.
const LONGEST_NAME = 5;

/** The names in a question that the articles know, the longest first where they overlap. */
export function findNamesIn(question: string, readings: readonly Reading[]): readonly NamedWords[] {
  const entities = mergeEntities(readings);
  const known = new Set(
    entities.flatMap(({ kind, entity }) =>
      [
        entity.name,
        ...entity.aliases,
        ...(kind === "place" ? placeForms(entity.name).adjectives : []),
      ]
        .map((name) => foldName(name))
        .flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]),
    ),
  );
  const words = [...question.matchAll(WORD)].map((match) => ({
    text: match[0].replace(/[’']s?$/u, ""),
    start: match.index,
  }));
  const found: NamedWords[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + LONGEST_NAME) - 1; last >= first; last--) {
      const [from, to] = [words[first], words[last]];
      if (!from || !to) continue;
      const text = question.slice(from.start, to.start + to.text.length);
      const entity = mayBeName(text, known) ? findEntity(text, entities).entity : null;
      if (!entity || !(CAPITAL.test(text) || isCalled(text, entity))) continue;
      const end = to.start + to.text.length;
      found.push({ text, start: from.start, end, topic: topicOf(entity) });
      first = last;
      break;
    }
  }
  return found;
}

const CAPITAL = /\p{Lu}/u;

/** Whether small letters mean an entity: "norway" is a whole name, "sea" is only a part of one. */
function isCalled(text: string, { kind, entity }: MergedEntity): boolean {
  const folded = foldName(text);
  const names = [entity.name, ...entity.aliases].map(foldName);
  return names.includes(folded) || (kind === "person" && names[0]?.split(" ").at(-1) === folded);
}

/** Begins and ends with a word of a known name; one small word ("us", "will") must not be taken for one. */
function mayBeName(text: string, known: ReadonlySet<string>): boolean {
  const words = text.split(/\s+/u);
  const isKnown = (word = ""): boolean => known.has(foldName(word.replace(/[’']s?$/u, "")));
  if (words.length === 1 && STOP_WORDS.has(text)) return false;
  return isKnown(words[0]) && isKnown(words.at(-1));
}
