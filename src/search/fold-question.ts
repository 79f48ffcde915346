import { FUNCTION_WORDS } from "../analysis/words/function-words.ts";
import { STOP_WORDS } from "../analysis/words/stop-words.ts";
import { findWords } from "./find-words.ts";
import { foldQuery } from "./fold-query.ts";

// "US", "WHO", "ЕС": written so, a little word is a name.
const CAPITALS = /^\p{Lu}{2,}$/u;
const LITTLE_WORDS = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => words.split(" ")));

/**
 * The words of a question that tell what it is about, folded: for `ArticleQuery.anyWords`. Words that nearly every
 * article has ("what", "said", "было") are left out, unless there are no others.
 */
export function foldQuestion(text: string): readonly string[] {
  const written = [...findWords(text)];
  const shouted = written.every((word) => word === word.toUpperCase());
  const telling = written.filter((word) => (CAPITALS.test(word) && !shouted) || !isLittle(word));
  return foldQuery((telling.length === 0 ? written : telling).join(" "));
}

function isLittle(word: string): boolean {
  const small = word.toLowerCase();
  return STOP_WORDS.has(small) || LITTLE_WORDS.has(small);
}
