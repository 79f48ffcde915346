import { opensOrganisation } from "./find-local-demonyms.ts";
import {
  GAZETTEER_WORDS,
  isCalendarWord,
  isCommonWord,
  isDemonym,
  isFamilyNameFirst,
  isGivenName,
  isLooseCapital,
  listedKind,
} from "./lexicon.ts";
import type { Word, WordSentence } from "./word.ts";

// Tags that a tagger gives a capitalised word only when it is no name: "Despite", "Nine", "Quickly".
const FUNCTION_TAGS = new Set([
  "ADP",
  "DET",
  "PRON",
  "CCONJ",
  "SCONJ",
  "AUX",
  "PART",
  "INTJ",
  "NUM",
  "ADV",
]);

// "in The Lantern", "what I've seen", "— But Lee": capitals by spelling or place, never by name
const NEVER =
  /^(?:The|THE|An?|AN|I|But|If|And|Or|Nor|When|While|Are|Is|They|We|She|It|That|This|These|Those|What|How|Why|Who|Where|There|Here|Then|Yet|Not|Yes|For|In|On|At|By|As|To|From|With|Of|After|Before|Since|Because|Although|Though|Despite|During|You|Your|My|Our|His|Her|Their|Its|Does|Did|Was|Were|Has|Have|Had|Would|Could|Should|Can|Must|Just|Only|Also|Even|Now|Still|All|Some|Many|Most|Both|Each|Every|Such|Than|Until|Unless|Whether|Which|Whose|Other|Others|Us|Ice|Sec|Un|Mr|Mrs)(?:['’]\p{L}+)?$/u;

// "AB van Dyk"
const PARTICLE = /^(?:v[ao]n|de[lnr]?|d[aiou]s?|bin|al|el|la|le)$/u;
// "(R-Ohio)"
const PARTY = /^[RDI]-\p{Lu}/u;

const PLURAL = /s$/u;
// "Soo-jin"
const SYLLABLES = /^\p{Lu}\p{L}{1,6}[‐‑-]\p{Ll}{1,6}$/u;

type Habits = {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
};

const isCapital = (word: Word): boolean =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "initial";

/** How often this article writes a word with a capital where it need not, and in lower case. */
function learnHabits(sentences: readonly WordSentence[]): Habits {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const { words, headline } of sentences) {
    for (const word of words) {
      if (word.shape === "lower") lower.set(word.key, (lower.get(word.key) ?? 0) + 1);
      else if (isCapital(word) && !word.opening && !headline) {
        capital.set(word.key, (capital.get(word.key) ?? 0) + 1);
      }
    }
  }
  return { capital, lower };
}

function isNameByHabit(word: Word, { capital, lower }: Habits): boolean | undefined {
  const asName = capital.get(word.key) ?? 0;
  const asWord = lower.get(word.key) ?? 0;
  if (asName > asWord) return true;
  return asWord > 0 ? false : undefined;
}

/** Whether a word is a name although its capital is owed to its place. */
function isNameInWeakPlace(word: Word, next: Word | undefined, habits: Habits, headline: boolean) {
  const beforeName = next !== undefined && isCapital(next) && !isCommonWord(next.key);
  if (isGivenName(word.key) && beforeName) return true;
  if (word.shape === "upper" && !headline && listedKind(word.key)) return true;
  const learnt = isNameByHabit(word, habits);
  if (learnt !== undefined && !(learnt && headline && isCommonWord(word.key))) return learnt;
  if (listedKind(word.key) || isDemonym(word.key)) return !isCommonWord(word.key);
  if (isCommonWord(word.key)) return !headline && word.shape === "upper";
  if (FUNCTION_TAGS.has(word.pos) && !headline) return false;
  return headline ? isGivenName(word.key) || word.shape === "initial" : true;
}

/** An article or a pronoun, save that of "The Hague". */
const isNever = (word: Word, next: Word | undefined): boolean =>
  PARTY.test(word.text) ||
  (NEVER.test(word.text) && listedKind(`${word.key} ${next?.key ?? ""}`) !== "place");

/** "AB Miller": letters in front of a surname are a given name after all. */
const opensName = (next: Word | undefined, after: Word | undefined): boolean => {
  const surname = next && PARTICLE.test(next.text) ? after : next;
  return surname !== undefined && isCapital(surname) && !isCommonWord(surname.key);
};

/** "Theresa May", "April Ryan": a month is a name only beside one. */
function isMonthAsName(words: readonly Word[], i: number): boolean {
  const key = words[i]?.key ?? "";
  const before = words[i - 1];
  const after = words[i + 1];
  if (key === "may") return before !== undefined && isCapital(before) && isGivenName(before.key);
  if (!isGivenName(key)) return false;
  return (
    after !== undefined &&
    isCapital(after) &&
    !isCommonWord(after.key) &&
    !isCalendarWord(after.key)
  );
}

/** "Kim Soo-jin", "Tsai Ing-wen": behind such a family name the hyphen joins two syllables. */
const isSyllables = (words: readonly Word[], i: number): boolean =>
  SYLLABLES.test(words[i]?.text ?? "") && isFamilyNameFirst(words[i - 1]?.key ?? "");

/** For every sentence, which of its words' capitals speak of a name. */
export function findNameWords(
  sentences: readonly WordSentence[],
  demonyms: ReadonlySet<string>,
): boolean[][] {
  const habits = learnHabits(sentences);
  return sentences.map(({ words, headline }) => {
    const isListed = findListed(words, headline);
    return words.map((word, i) => {
      const compound = word.compound && !isSyllables(words, i);
      if (!isCapital(word) || compound || isNever(word, words[i + 1])) return false;
      if (demonyms.has(word.key) || demonyms.has(word.key.replace(PLURAL, "")))
        return opensOrganisation(words, i);
      if (isCalendarWord(word.key) && !isMonthAsName(words, i)) return false;
      if (
        isLooseCapital(word.key) &&
        word.shape === "upper" &&
        !opensName(words[i + 1], words[i + 2])
      )
        return false;
      if ((!word.opening && !headline) || isListed[i]) return true;
      return isNameInWeakPlace(word, words[i + 1], habits, headline);
    });
  });
}

/** Words of listed names of several words: "Downing Street said", "RIO DE JANEIRO RESULTS". */
function findListed(words: readonly Word[], headline: boolean): boolean[] {
  const listed: boolean[] = [];
  words.forEach((word, from) => {
    if (!isCapital(word) || (!headline && !word.opening)) return;
    let key = word.key;
    for (let to = from + 1; to < from + GAZETTEER_WORDS; to++) {
      const next = words[to];
      if (!next || !isCapital(next)) break;
      key += ` ${next.key}`;
      if (listedKind(key)) for (let i = from; i <= to; i++) listed[i] = true;
    }
  });
  return listed;
}
