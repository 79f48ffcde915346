import { idsIn } from "../of-entity.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

// Behind a name: ", 57,", ", aged 57,", "is 57 years old", "(57)"
const AGE_BEHIND =
  /^(?:,\s(?:aged\s)?\d{1,3}(?=[,.])|\s\(\d{1,3}\)|,?\s(?:is|was|who is|turned)\s\d{1,3}(?!\d))/u;
// Before it: "the 57-year-old Okafor"
const AGE_BEFORE = /\d{1,3}-year-old\s(?:[\p{L}-]{1,20}\s){0,3}$/u;

// As far as the words around a name that may hold an age.
const WIDEST = 80;

/** Whether a passage tells the age of the one whom a question names. */
export function tellsAge({ names }: Question, { reading, sentence }: Passage): boolean {
  const { sentences, text } = reading.analysis;
  const [from, to] = sentences[sentence] ?? [0, 0];
  return names.some(({ topic: { merged } }) => {
    if (!merged) return false;
    const ids = idsIn(merged, reading);
    const { people, organisations } = reading.analysis;
    return [...people, ...organisations]
      .filter(({ id }) => ids.has(id))
      .flatMap(({ mentions }) => mentions)
      .some(
        ([start, end]) =>
          start >= from &&
          end <= to &&
          (AGE_BEHIND.test(text.slice(end, Math.min(to, end + WIDEST))) ||
            AGE_BEFORE.test(text.slice(Math.max(from, start - WIDEST), start))),
      );
  });
}
