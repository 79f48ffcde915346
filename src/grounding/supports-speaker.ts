import type { Quote } from "../analysis.ts";
import { contentKeys } from "./content-keys.ts";
import { findClaimedNames, type KnownWords } from "./find-claimed-names.ts";
import type { ClaimedSpeaker } from "./find-claimed-speakers.ts";
import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";
import type { Reason } from "./reasons.ts";
import { isQuotationSupported, quotedLine } from "./supports-quotation.ts";

/** So much of what a claim reports must stand in a quote for the claim to report that quote. */
const SAME_WORDS = 0.4;

/** The attributions of a sentence, and what is needed to compare names with them. */
export type SpokenText = {
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** The sentence read alone. */
  readonly alone: () => readonly ClaimedSpeaker[];
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly known: KnownWords;
};

/** Why a claim may not name its speaker, or null: the analysis must have heard the same one say it. */
export function whySpeakerFails(claimed: ClaimedSpeaker, spoken: SpokenText): Reason | null {
  const names = namesIn(claimed.speaker, spoken.known);
  if (names.length === 0) return null;
  const relevant = spoken.quotes.filter((quote) =>
    reports(claimed, quoteWords(quote, spoken.text)),
  );
  if (relevant.length === 0) return null;
  const chosen = mainName(names, spoken.entities);
  if (relevant.some((quote) => speakerKeys(quote, spoken).some((keys) => isBorne(chosen, keys))))
    return null;
  const saysSo = spoken
    .alone()
    .some(
      (own) =>
        reports(claimed, { content: own.content, quoted: own.quoted }) &&
        isBorne(chosen, new Set(keysOf(own.speaker))),
    );
  if (saysSo) return null;
  const isKnown = relevant.some(({ speaker }) => speaker?.name != null);
  return isKnown ? "quote-of-another" : "speaker-unknown";
}

/** Whether a name that a draft gives is the speaker of a quote; null where the article leaves the speaker open. */
export function isSpeaker(name: string, quote: Quote, spoken: SpokenText): boolean | null {
  const words = findWords(foldText(name)).map((word) => word.text);
  const keys = speakerKeys(quote, spoken);
  if (keys.some((known) => isBorne([words], known))) return true;
  return quote.speaker?.name == null ? null : false;
}

function namesIn(phrase: string, known: KnownWords): readonly (readonly string[])[] {
  // A speaker's phrase may open with a capital of its own: "Officials"
  const folded = foldText(phrase);
  return findClaimedNames(folded, findWords(folded), known).map(({ words }) => words);
}

/** Of "Tomasz Zielinski, the head of the Transport Authority" the person counts; without one every name may. */
function mainName(
  names: readonly (readonly string[])[],
  entities: ReadonlyMap<string, NamedEntity>,
): readonly (readonly string[])[] {
  const person = names.find((words) =>
    [...entities.values()].some(
      (entity) => entity.isPerson && words.some((word) => entity.words.has(nameKey(word))),
    ),
  );
  return person ? [person] : names;
}

const isBorne = (names: readonly (readonly string[])[], keys: ReadonlySet<string>): boolean =>
  names.some((words) => words.length > 0 && words.every((word) => keys.has(nameKey(word))));

/** The words that each speaker of a quote may be called by. */
function speakerKeys(quote: Quote, { text, entities }: SpokenText): readonly ReadonlySet<string>[] {
  const { speaker } = quote;
  if (speaker === null) return [];
  const phrase = keysOf(text.slice(...speaker.span));
  const own = [speaker, ...speaker.also].flatMap(({ entity, name }) => {
    const named = entity === null ? undefined : entities.get(entity);
    return [new Set([...(named?.words ?? []), ...keysOf(name ?? "")])];
  });
  // "Mayor Ines Okafor" of an entity without that role
  return [...own.map((keys) => new Set([...keys, ...phrase]))];
}

const keysOf = (text: string): readonly string[] =>
  findWords(foldText(text)).map((word) => nameKey(word.text));

type Reported = { readonly content: string; readonly quoted: readonly string[] };

const quoteWords = ({ content, quoted }: Quote, text: string): Reported => ({
  content: content.map((span) => text.slice(...span)).join(" "),
  quoted: quoted.map((span) => text.slice(...span)),
});

/** Whether a claim reports the words of a quote: its quotation stands there, or enough of its words. */
function reports(claimed: Reported, source: Reported): boolean {
  const lines = source.quoted.map(quotedLine);
  if (
    claimed.quoted.length > 0 &&
    claimed.quoted.some((words) => isQuotationSupported(words, lines))
  )
    return true;
  const stems = (text: string) => findWords(foldText(text)).flatMap(contentKeys);
  const [own, stated] = [stems(claimed.content), new Set(stems(source.content))];
  return own.length > 0 && own.filter((stem) => stated.has(stem)).length >= SAME_WORDS * own.length;
}
