import { foldName } from "../analysis/names/fold-name.ts";
import { findWords } from "./find-words.ts";
import { foldWord } from "./fold-word.ts";

// "Alan Reed Jr." is looked for as Reed.
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The key by which a name is looked up: its last word, in one form for all spellings, scripts and cases. "Dmitry Peskov",
 * "Песков" and "Пєскова" are all "peskov"; "the US" has that of "United States". "" for a name without letters.
 */
export function nameKey(name: string): string {
  // Known short forms are Latin; Cyrillic words need their own letters for their case endings.
  const known = CYRILLIC.test(name) ? name : foldName(name);
  const words = [...findWords(known)];
  while (words.length > 1 && SUFFIXES.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  return foldWord(words.at(-1) ?? "");
}
