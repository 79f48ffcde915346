import { contentWords } from "./content-words.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

// "would not say who", "declined to name the firm", "it is not known when"
const REFUSAL =
  /(?<!\p{L})(?:(?:would|could|can|did|does|do|has|have)(?: not|n['’]t)|(?:refus|declin)\p{L}{1,4} to|without|not)\s+(?:say|saying|said|tell|telling|told|reveal(?:ing|ed)?|disclos(?:e|ing|ed)|nam(?:e|ing|ed)|specify(?:ing)?|specified|comment(?:ing)?|explain(?:ing|ed)?|elaborat(?:e|ing)|know|known|clear)(?!\p{L})/iu;

/** Whether a passage speaks of the matter only to say that nobody tells it: "would not say what they had discussed". */
export function refuses({ terms, text: question }: Question, { text }: Passage): boolean {
  const refusal = REFUSAL.exec(text);
  if (!refusal || REFUSAL.test(question)) return false;
  // "Did the town disclose the price?" is answered by "did not disclose".
  const verb = contentWords(refusal[0]).at(-1)?.stem ?? "";
  if (terms.some((term) => term.stems.includes(verb))) return false;
  const stems = terms.filter(({ kind }) => kind !== "name").flatMap((term) => term.stems);
  const told = contentWords(text).filter((word) => stems.includes(word.stem));
  return told.length > 0 && told.every(({ start }) => start >= refusal.index);
}
