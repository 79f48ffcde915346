import { contentStems } from "./content-words.ts";
import { FACTUAL, findDeed, findVerb, OPEN } from "./find-verb.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

// "demanded that the minister resign": whoever wants, doubts or denies it does not say that it is so.
const WISHING =
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on|upon)|hop(?:e|es|ed|ing)|ask(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|den(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|threaten(?:s|ed|ing)?|accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|fear(?:s|ed|ing)?|doubt(?:s|ed|ing)?|pressur(?:e|es|ed)|invit(?:e|es|ed)|order(?:s|ed)?)(?!\p{L})/giu;

// "would resign", "plans to resign": of what may come.
const COMING =
  /(?<!\p{L})(?:would|will|should|could|may|might|must|can|plan(?:s|ned)?|intend(?:s|ed)?|expect(?:s|ed)?|likely|set to|due to)(?!\p{L})/giu;

const SUPPOSING = /(?<!\p{L})(?:if|unless|whether)(?!\p{L})/iu;

// The verb's own clause; a wish in another one says nothing of it.
const CLAUSE = /[,;:—–]\s[^,;:—–]*$/u;

/**
 * Whether a passage says that the deed of a question is or is not so. A demand, a hope, a condition or a denial
 * leaves it open: "demanded that the minister resign" does not tell whether he did.
 */
export function asserts(question: Question, passage: Passage): boolean {
  const deed = findDeed(question);
  if (!deed) return true;
  const { text } = passage;
  const own = new Set(contentStems(question.text));
  const factual = FACTUAL.test(question.text) && !OPEN.test(question.text);
  const holds = (pattern: RegExp, clause: string): boolean =>
    [...clause.matchAll(pattern)].some(([word]) => !contentStems(word).some((one) => own.has(one)));
  const verbs = findVerb(deed.verb, text);
  return (
    verbs.length === 0 ||
    verbs.some(({ start }) => {
      const before = text.slice(0, start);
      if (SUPPOSING.test(before)) return false;
      const clause = CLAUSE.exec(before)?.[0] ?? before;
      const cues = cuesOver(start, passage).join(" ");
      if (holds(WISHING, clause) || holds(WISHING, cues)) return false;
      return !factual || !holds(COMING, clause);
    })
  );
}

/** The verbs that report the words around a place: "demanded" over "that he resign". */
function cuesOver(place: number, { reading, sentence }: Passage): readonly string[] {
  const { quotes, sentences, text } = reading.analysis;
  const at = (sentences[sentence]?.[0] ?? 0) + place;
  return quotes
    .filter(({ content }) => content.some(([from, to]) => from <= at && at < to))
    .flatMap(({ cue }) => (cue ? [text.slice(...cue)] : []));
}
