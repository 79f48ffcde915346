import type { Prose, Sentence } from "../prose.ts";
import type { Token } from "../tokens.ts";
import { isCommonWord, listedKind, wordKey, wordSet } from "./lexicon.ts";
import type { Shape, Word, WordSentence } from "./word.ts";

// "U.S.", "J.D.", "J.-P." | "O'Neil", "Rostov-on-Don", "AT&T" | any other mark
const WORD =
  /(?:\p{Lu}\.(?:-(?=\p{Lu}\.))?){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ&‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const POSSESSIVE = /['’ʼ]s$/iu;
const NO_CAPITAL = /\P{Lu}+/gu;
const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
// "al-Assad", "d'Estaing": the capital comes behind a particle
const PARTICLE_CAPITAL =
  /^(?:al|el|ar|as|ash|an|at|az|ad|ibn|bin|ben|abu|d|l|de|van|von)['’‐‑-]\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
// "Kremlin-backed", "US-led"
const COMPOUND = /^\p{Lu}[^‐‑-]*[‐‑-](?:\p{Ll}+[‐‑-])*\p{Ll}+$/u;
const PLAIN = /^[a-z]+$/;
const PLURAL_OWNER = /^['’] \p{L}/u;
const LOWER_PART = /^[‐‑-]\p{Ll}/u;
const INITIAL = /^(?:\p{Lu}\.?-?)(?:\p{Lu}\.-?)*\p{Lu}?\.?$/u;
const OPENERS = /^[“«„‘:•·*]$/u;
const STRAIGHT_QUOTE = /^["']$/u;
// Abbreviations that keep their stop: "Gen. Smith"
const STOPPED = wordSet(
  "mr mrs ms dr prof gen col lt maj capt sgt cpl adm cmdr gov sen rep rev fr st mt hon jr sr inc corp co ltd",
);

// Titles leave these small whatever their length: "Leaders Meet amid Protests".
const SMALL_IN_TITLES = wordSet(
  "with from into onto over upon amid after before that than about near",
);

const SMALL_WORDS = wordSet(
  "is are was were be been am do does did has have had will would can could should may must says say said calls asks tells gets wants by to for of in on at with from as over after about against into than not no and or but if when why how what who that this these his her their its our your my he she it they we you him them us all more up out",
);

function shapeOf(text: string): Shape {
  if (DIGIT.test(text)) return "number";
  if (!LETTER.test(text)) return "mark";
  if (!CAPITAL.test(text)) return PARTICLE_CAPITAL.test(text) ? "capital" : "lower";
  if (text.length === 1 || (text.includes(".") && INITIAL.test(text))) return "initial";
  const upper = !SMALL.test(text) && text.replace(NO_CAPITAL, "").length > 1;
  return upper ? "upper" : "capital";
}

function keepsStop(text: string, after: string): boolean {
  if (!after.startsWith(".")) return false;
  if (text.length === 1) return CAPITAL.test(text);
  return CAPITAL.test(text) && STOPPED.has(text.toLowerCase());
}

/** "Russia-Ukraine" names two places, "Rostov-on-Don" one. */
function joinsTwoPlaces(text: string): number {
  if (!text.includes("-") && !text.includes("‑") && !text.includes("‐")) return 0;
  const hyphen = text.search(/[‐‑-]/u);
  if (hyphen < 2 || listedKind(wordKey(text))) return 0;
  const left = listedKind(wordKey(text.slice(0, hyphen)));
  return left === "place" && listedKind(wordKey(text.slice(hyphen + 1))) === "place" ? hyphen : 0;
}

type Piece = { readonly start: number; readonly end: number; readonly second: boolean };

function pieces(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const hyphen = joinsTwoPlaces(match[0]);
    if (hyphen) found.push({ start: from, end: from + hyphen, second: false });
    found.push({ start: hyphen ? from + hyphen + 1 : from, end: to, second: hyphen > 0 });
  }
  return found;
}

/** A mark behind which a sentence may begin. A straight quotation mark opens when no blank follows. */
function opens(text: string, at: number, mark: string): boolean {
  return (
    OPENERS.test(mark) || (STRAIGHT_QUOTE.test(mark) && LETTER.test(text.slice(at + 1, at + 2)))
  );
}

const isCompound = (word: string, after: string): boolean =>
  COMPOUND.test(word) || LOWER_PART.test(after);

function scanSentence(text: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  const tokens = new Map<number, Token>(sentence.tokens.map((token) => [token.start, token]));
  let opening = true;
  for (const { start, end: rawEnd, second } of pieces(text, sentence.start, sentence.end)) {
    if (words.length && start < (words.at(-1)?.end ?? 0)) continue;
    let end = rawEnd;
    const raw = text.slice(start, end);
    // most words are plain ones: no need to ask them everything
    const plain = PLAIN.test(raw);
    if (!plain && keepsStop(raw, text.slice(end, end + 1))) end++;
    const possessive =
      !plain && raw.length > 2 && POSSESSIVE.test(raw) && !listedKind(wordKey(raw));
    if (possessive) end -= 2;
    const surface = plain ? raw : text.slice(start, end);
    const shape = plain ? "lower" : shapeOf(surface);
    const token = tokens.get(start);
    const plural = surface.endsWith("s") && PLURAL_OWNER.test(text.slice(end, end + 3));
    words.push({
      start,
      end,
      text: surface,
      key: plain ? raw : wordKey(surface),
      shape,
      possessive: possessive || plural,
      pos: token?.pos ?? "",
      opening: opening && shape !== "mark",
      compound: !plain && isCompound(surface, text.slice(end, end + 2)),
      quoted: token?.quoted ?? false,
      second,
    });
    opening =
      shape === "mark" ? opening || opens(text, start, surface) : shape === "number" && opening;
  }
  return words;
}

/** Most of the longer words capitalised, ordinary ones among them: "Leaders Meet for Talks in Oslo". */
function isHeadline(words: readonly Word[]): boolean {
  const letters = words.filter((w) => w.shape !== "mark" && w.shape !== "number");
  const upper = letters.filter((w) => w.shape === "upper").length;
  if (letters.length > 1 && upper / letters.length > 0.65) return true;
  // "Lee Says He Is Ready": no name holds these, so no stop can make a sentence of it
  const small = letters.filter(
    (w) => !w.opening && w.shape === "capital" && SMALL_WORDS.has(w.key),
  );
  if (words.at(-1)?.text === "." && !small.length) return false;
  const long = letters.filter((w) => w.text.length > 3 && !SMALL_IN_TITLES.has(w.key));
  const capital = long.filter((w) => w.shape !== "lower");
  // one word in eight may be small: "Trade Talks to Open, sources Say"
  if (capital.length + small.length < 4 || (long.length - capital.length) * 8 > long.length)
    return false;
  const common = capital.filter((w) => !w.opening && isCommonWord(w.key));
  return common.length + small.length > 1;
}

const scanned = new WeakMap<Prose, readonly WordSentence[]>();

/** The words of every sentence, each with what its capital can say. One prose is read once. */
export function scanWords(prose: Prose): readonly WordSentence[] {
  const known = scanned.get(prose);
  if (known) return known;
  const sentences = prose.sentences.map((sentence) => {
    const words = scanSentence(prose.text, sentence);
    const { index, paragraph } = sentence;
    return { index, paragraph, words, headline: isHeadline(words) };
  });
  scanned.set(prose, sentences);
  return sentences;
}
