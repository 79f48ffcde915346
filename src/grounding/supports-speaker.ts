import { isDemonym, wordKey } from "../analysis/names/lexicon.ts";
import type { Quote } from "../analysis.ts";
import { findClaimedNames, type KnownWords } from "./find-claimed-names.ts";
import type { ClaimedSpeaker } from "./find-claimed-speakers.ts";
import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";
import type { Reason } from "./reasons.ts";
import { reportsAlike } from "./reports-alike.ts";

/** The attributions of a sentence, and what is needed to compare names with them. */
export type SpokenText = {
  /** The article's text, which the spans of the quotes count in. */
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** The sentence read alone. */
  readonly alone: () => readonly ClaimedSpeaker[];
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly known: KnownWords;
};

/** Why a claim may not name its speaker, or null: the analysis must have heard the same one say it. */
export function whySpeakerFails(claimed: ClaimedSpeaker, spoken: SpokenText): Reason | null {
  const caller = readCaller(claimed.speaker, spoken);
  if (caller === null) return null;
  const { text, quotes } = spoken;
  const relevant = quotes.filter((quote) => {
    const content = quote.content.map((span) => text.slice(...span)).join(" ");
    return reportsAlike(claimed, { content, quoted: quote.quoted.map((q) => text.slice(...q)) });
  });
  if (relevant.length === 0 || relevant.some((quote) => isSaidBy(caller, quote, spoken)))
    return null;
  const saysSo = spoken
    .alone()
    .some((own) => reportsAlike(claimed, own) && isSameCaller(caller, own.speaker, spoken));
  if (saysSo) return null;
  return relevant.some(({ speaker }) => speaker?.name != null)
    ? "quote-of-another"
    : "speaker-unknown";
}

/** Whether a name that a draft gives is the speaker of a quote; null where the article leaves the speaker open. */
export function isSpeaker(name: string, quote: Quote, spoken: SpokenText): boolean | null {
  const caller = readCaller(name, spoken) ?? { runs: [[name]], persons: null };
  if (isSaidBy(caller, quote, spoken)) return true;
  return quote.speaker?.name == null ? null : false;
}

/** Whom a speaker's phrase names. */
type Caller = {
  readonly runs: readonly (readonly string[])[];
  /** Persons of the article whom its first name of a person may mean; null when it names none. */
  readonly persons: readonly NamedEntity[] | null;
};

/** "Tomasz Zielinski, the head of the Transport Authority" is Zielinski; null for "he", "her lawyer" and "Danish officials". */
function readCaller(phrase: string, { known, entities }: SpokenText): Caller | null {
  const folded = foldText(phrase);
  const all = findClaimedNames(folded, findWords(folded), known);
  // "Demir's first officer": whose officer it is does not speak
  const owners = (end: number) => folded.slice(end - 2, end) === "'s";
  const runs = all
    .filter(({ end, words }) => !owners(end) && !words.every((word) => isDemonym(wordKey(word))))
    .map(({ words }) => words);
  if (runs.length === 0) return null;
  const persons: NamedEntity[] = [];
  const main: (readonly string[])[] = [];
  const people = [...entities.values()].filter(({ isPerson }) => isPerson);
  for (const run of runs) {
    const keys = run.map(nameKey).filter((key) => people.some(({ words }) => words.has(key)));
    if (keys.length === 0) continue;
    persons.push(...people.filter(({ words }) => keys.every((key) => words.has(key))));
    main.push(run);
    // "Ann Lee and her brother Tom Lee" speak both
    if (!/ (?:and|&) /u.test(folded)) break;
  }
  return main.length > 0 ? { runs: main, persons } : { runs, persons: null };
}

function isSaidBy(caller: Caller, quote: Quote, spoken: SpokenText): boolean {
  const { speaker } = quote;
  if (speaker === null) return false;
  const ids = [speaker, ...speaker.also].flatMap(({ entity }) => entity ?? []);
  const phrase = spoken.text.slice(...speaker.span);
  if (ids.length === 0) return isSameCaller(caller, phrase, spoken);
  if (caller.persons !== null) return caller.persons.some(({ id }) => ids.includes(id));
  const words = ids.flatMap((id) => {
    const entity = spoken.entities.get(id);
    return entity ? [...entity.words, ...entity.role, ...entity.initials] : [];
  });
  return isBorne(caller, new Set([...words, ...keysOf(phrase)]));
}

/** Whether two phrases name the same one, by their words alone. */
function isSameCaller(caller: Caller, phrase: string, spoken: SpokenText): boolean {
  const other = readCaller(phrase, spoken);
  if (caller.persons !== null && other?.persons)
    return caller.persons.some((person) => other.persons?.includes(person));
  return isBorne(caller, new Set(keysOf(phrase)));
}

const isBorne = ({ runs }: Caller, keys: ReadonlySet<string>): boolean =>
  runs.every((words) => words.every((word) => keys.has(nameKey(word))));

const keysOf = (text: string): readonly string[] =>
  findWords(foldText(text)).map((word) => nameKey(word.text));
