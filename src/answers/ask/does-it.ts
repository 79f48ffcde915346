import type { Span } from "../../article.ts";
import { idsIn } from "../of-entity.ts";
import { findDeed, findVerb } from "./find-verb.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

type Mention = { readonly id: string; readonly from: number; readonly to: number };

// "Was Okafor praised", "will Okafor be elected": the one who is named need not stand before the verb.
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b/iu;

/**
 * Whether it is the one named in the question who does it. "Dahl, who followed Haugen, said she backed the cut"
 * tells nothing of whether Haugen backed it. True where the question names no doer.
 */
export function doesIt(question: Question, passage: Passage): boolean {
  const deed = findDeed(question);
  const merged = deed?.doer?.topic.merged;
  if (!deed || !merged || PASSIVE.test(question.text)) return true;
  const asked = idsIn(merged, passage.reading);
  const mentions = mentionsIn(passage);
  return findVerb(deed.verb, passage.text).some(({ start, text }) => {
    // "the club, which signed Haugen for a fee": of a noun only what opens the sentence is sure to be the owner.
    if (deed.verb.nouns.has(text.toLowerCase())) return asked.has(mentions[0]?.id ?? "");
    if (merged.kind !== "person" && ITSELF.test(clauseBefore(start, passage))) return true;
    return subjectsBefore(start, mentions, passage).some(({ id }) => asked.has(id));
  });
}

// "Her country would keep its quota", "the bloc has pledged": where its people speak, it is what they speak of.
const ITSELF =
  /(?<!\p{L})(?:the|his|her|their|our|its) (?:country|nation|government|bloc|company|firm|club|bank|union|ministry|group|agency|council)(?!['’\p{L}])/iu;

/** From where somebody's words begin, or the sentence, to a verb. */
const clauseBefore = (verb: number, passage: Passage): string =>
  passage.text.slice(saidWith(verb, passage), verb);

function mentionsIn({ reading, sentence }: Passage): readonly Mention[] {
  const { people, organisations, places, sentences } = reading.analysis;
  const [first, last] = sentences[sentence] ?? [0, 0];
  return [...people, ...organisations, ...places]
    .flatMap(({ id, mentions }) =>
      mentions
        .filter(([from, to]) => from >= first && to <= last)
        .map(([from, to]) => ({ id, from: from - first, to: to - first })),
    )
    .sort((a, b) => a.from - b.from);
}

// "from Haugen", "of the Haugen": no subject of what follows.
const LED =
  /(?<!\p{L})(?:of|from|to|with|for|by|against|in|on|at|after|before|over|about|between|near|than|behind|and his|and her)\s+(?:the\s+|his\s+|her\s+)?$/iu;
const OWNER = /^(?:his|her|its|their|my|our)$/iu;
const OWNED = /^['’]/u;
const AND = /^\s*(?:,|and|, and|or)\s+(?:the\s+)?$/iu;

// As far back as the words before a name are looked at.
const BEFORE = 20;

/** The last one named before a verb who can be its subject, with whoever stands beside them: "Oslo and Bergen back it". */
function subjectsBefore(
  verb: number,
  mentions: readonly Mention[],
  passage: Passage,
): readonly Mention[] {
  const { text } = passage;
  const scope = saidWith(verb, passage);
  const able = mentions.filter(
    ({ from, to }) =>
      to <= verb &&
      from >= scope &&
      !LED.test(text.slice(Math.max(0, from - BEFORE), from)) &&
      !OWNER.test(text.slice(from, to)) &&
      !OWNED.test(text.slice(to)),
  );
  const last = able.at(-1);
  // "Dahl said he backed it": nobody knows who "he" is.
  if (!last || PRONOUN.test(text.slice(last.to, verb))) return [];
  const subjects = [last];
  for (const one of able.slice(0, -1).reverse()) {
    if (!AND.test(text.slice(one.to, subjects[0]?.from))) break;
    subjects.unshift(one);
  }
  return subjects;
}

const PRONOUN = /(?<!\p{L})(?:he|she|they|it|we|i|you)(?!\p{L})/iu;
const INFINITIVE = /^to\s/iu;

/** Where the words begin that hold the verb: a subject outside of what somebody says is no subject inside. */
function saidWith(verb: number, { reading, sentence }: Passage): number {
  const { quotes, sentences, text } = reading.analysis;
  const start = sentences[sentence]?.[0] ?? 0;
  const holding = quotes
    .filter(({ sentences: numbers }) => numbers.includes(sentence))
    .flatMap(({ content }) => content)
    .filter(([from, to]: Span) => from <= start + verb && start + verb < to)
    .filter(([from]) => !INFINITIVE.test(text.slice(from, from + 4)));
  return Math.max(0, ...holding.map(([from]) => from - start));
}
