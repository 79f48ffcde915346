import { findDeed, findVerb } from "./find-verb.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

// How it was done or what brought it about: "by cutting the rope", "in a storm", "because", "from smoke".
const MANNER =
  /(?<!\p{L})(?:by|because|due to|owing to|thanks to|through|using|with|when|after|from|of|in an?|on an?|like|as if|without)(?!\p{L})|\p{Ll}{3}ly(?!\p{L})/u;

// "How were the islands cut off": whoever did it tells how.
const PASSIVE = /^how (?:is|are|was|were|has|have|had) /iu;

/** Whether a passage tells how: the verb itself stands there, with a phrase of manner or of cause beside it. */
export function tellsHow(question: Question, { text }: Passage): boolean {
  const deed = findDeed(question);
  if (!deed) return true;
  const verbs = findVerb(deed.verb, text).filter(
    (one) => !deed.verb.nouns.has(one.text.toLowerCase()),
  );
  if (PASSIVE.test(question.text.trim())) return verbs.length > 0;
  return verbs.some(({ start, text: verb }) => MANNER.test(text.slice(start + verb.length)));
}
