import type { Quote } from "../../analysis.ts";
import { idsIn, quotesOf } from "../of-entity.ts";
import { contentStems } from "./content-words.ts";
import type { NamedWords } from "./find-names-in.ts";
import { narrowTo } from "./narrow-to.ts";
import type { Passage } from "./passages.ts";
import { sayingAt } from "./question-kinds.ts";
import { attributed } from "./quoted-answer.ts";
import type { Question, Term } from "./read-question.ts";
import type { Settled } from "./settled.ts";

type Said = { readonly quote: Quote; readonly passage: Passage; readonly narrow: Passage };

/**
 * "What did Okafor say about the tram?": her quotes that speak of it, best first. "Did Okafor say that the tram
 * was late?" asks for one that covers the verbs too.
 */
export function whatWasSaid(question: Question, passages: readonly Passage[]): Settled | null {
  const { kind, names, terms, text } = question;
  const verb = sayingAt(text);
  const subject = terms.filter(({ start }) => start < verb);
  const speaker = subject.length === 1 ? names.find((name) => name.start < verb) : undefined;
  const others = terms.filter(({ start }) => start >= matterAt(text, verb));
  const about = kind === "whether said" ? others : others.filter((term) => term.kind !== "other");
  const weight = ({ narrow, quote }: Said): number =>
    others.filter((term) => term.coveredBy(narrow)).length * 2 + strength(quote);
  const fitting = passages
    .flatMap((passage) => quotesIn(passage, speaker, subject))
    .filter(({ narrow }) => about.every((term) => term.coveredBy(narrow)))
    .sort((a, b) => weight(b) - weight(a));
  const [best] = fitting;
  // "What did she say?" is answered by all of a quote, "what did she say about …?" by the very sentence.
  const answer = best ? attributed(best.quote, best.passage, about.length === 0) : null;
  if (answer === null) return speaker ? attitudeOf(speaker, about, passages) : null;
  return { text: answer, passages: [...new Set(fitting.map(({ passage }) => passage))] };
}

const NOBODY: ReadonlySet<string> = new Set();

// "tell reporters about the tram", "tell the court that it was late"
const TELLING = /^(?:tell|tells|told)\b/iu;
const MATTER = /\b(?:about|that|of|on|regarding|why|how|whether|if)\b/iu;

/** Where the matter begins that somebody is asked to have spoken of: behind whom they told it to. */
function matterAt(question: string, verb: number): number {
  const rest = question.slice(verb);
  if (!TELLING.test(rest)) return verb;
  const matter = rest.search(MATTER);
  return matter < 0 ? question.length : verb + matter;
}

/** A sentence that shows their attitude, where no quote speaks of it: "Iceland has been critical of the cut". */
function attitudeOf(
  { topic: { merged } }: NamedWords,
  about: readonly Term[],
  passages: readonly Passage[],
): Settled | null {
  if (!merged || about.length === 0) return null;
  const found = passages.find((passage) => {
    const ids = idsIn(merged, passage.reading);
    return passage.reading.analysis.stances.some(({ holder, topic, sentences }) => {
      const text = {
        ...passage,
        text: topic,
        stems: new Set(contentStems(topic)),
        entities: NOBODY,
      };
      const here = ids.has(holder) && sentences.includes(passage.sentence);
      return here && about.every((term) => term.coveredBy(text));
    });
  });
  return found ? { text: found.text, passages: [found] } : null;
}

/** The quotes of a speaker that stand in a passage: of an entity, or of whoever a phrase names ("officials"). */
function quotesIn(
  passage: Passage,
  speaker: NamedWords | undefined,
  subject: readonly Term[],
): readonly Said[] {
  const { reading, sentence } = passage;
  const merged = speaker?.topic.merged;
  const quotes = merged
    ? quotesOf(merged, reading)
    : reading.analysis.quotes.filter((quote) => isPhrase(quote, passage, subject));
  return quotes
    .filter(({ sentences }) => sentences.includes(sentence))
    .map((quote) => ({ quote, passage, narrow: narrowTo(quote, passage) }));
}

function isPhrase({ speaker }: Quote, passage: Passage, subject: readonly Term[]): boolean {
  if (!speaker || subject.length === 0) return false;
  const text = passage.reading.analysis.text.slice(...speaker.span);
  const phrase = {
    ...passage,
    text,
    stems: new Set(contentStems(text)),
    entities: new Set<string>(),
  };
  return subject.every((term) => term.coveredBy(phrase));
}

/** Verbatim words before reported ones, and their own before those shared with others. */
const strength = ({ quoted, confidence, speaker }: Quote): number =>
  (quoted.length > 0 ? 1 : 0) + confidence - (speaker?.also.length ?? 0) / 4;
