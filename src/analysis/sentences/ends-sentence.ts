import {
  ANYWHERE,
  BEFORE_NUMBER,
  DAY_HALVES,
  MONTHS_AND_DAYS,
  STATES,
  TITLES,
} from "../words/abbreviations.ts";
import { GERMAN_MONTHS, MONTHS, WEEKDAYS } from "../words/months.ts";
import { SENTENCE_STARTERS } from "../words/sentence-starters.ts";

/** A stop mark with what stands around it. */
export type Stop = {
  /** The run of marks: ".", "?!", "...", ". . .". */
  readonly marks: string;
  /** The word before it, inner stops kept, outer marks cut: "p.m", "Roe". */
  readonly before: string;
  /** What stands before that word, a few characters. */
  readonly context: string;
  /** The sentence so far, up to the stop, when it is short. */
  readonly opening: string | null;
  /** A quotation was closed together with it: `"Why?"`. */
  readonly closesQuotation: boolean;
  /** What follows after white space, some 60 characters. */
  readonly after: string;
};

const OPENING_MARKS = /^["'“‘«„([¿¡「『（]+/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’.-]+/u;
/** "1", "(a)", "• 12" or "iv" alone before the stop is the marker of a list item: "2. Bread". */
const LIST_MARKER = /^(?:[•‣◦⁃▪●*-]\s*)?\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})$/u;
/** "der 3. Pfeiler": an ordinal behind a German article that no English word looks like. */
const GERMAN_ARTICLE = /(?:^|\s)(?:der|das|dem|des|zum|zur|vom|beim)\s$/iu;
/** "u.s", "i.e", "s.&p", "ph.d": letters with stops between them. */
const LETTERS_WITH_STOPS = /^(?:\p{L}{1,2}\.&?)+\p{L}$/u;
/** "z. B.", "d. h.", "J. R.": the letter after a letter with a stop. */
const LETTER_WITH_STOP = /^\p{L}\.(?:\s|$)/u;
/** `"Who knows?" Roe asked.`: the reporting clause still belongs to the sentence. */
const ASKED =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:asks?|asked|exclaimed|shouted|wondered|demanded)\b/u;
const SAID =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:says?|said|added|wrote|tweeted|told|replied)(?:[.,;:]|\s(?:in|on|at|during|of|to)\b)/u;

/** `… of the law" (Roe 55).`: the source in brackets has the stop of the sentence. */
const CITATION = /^\([^()]{1,50}\)[.,;]/u;
/** "(b) Second": the marker of the next item. */
const NEXT_MARKER = /^\(?(?:\p{L}|\d{1,3}|[ivx]{1,5})\)\s/u;

/** Whether a sentence ends at a stop mark that white space or the end of the paragraph follows. */
export function endsSentence(stop: Stop): boolean {
  const next = stop.after.replace(OPENING_MARKS, "");
  if (next === "") return true;
  if (stop.opening !== null && !/[\p{L}\p{N}]/u.test(stop.opening)) return false;
  if (NEXT_MARKER.test(stop.after)) return true;
  if (!startsLikeSentence(next, stop)) return false;
  if (/[!?！？؟]/u.test(stop.marks)) {
    return !(stop.closesQuotation && (ASKED.test(next) || SAID.test(next)));
  }
  if (stop.closesQuotation) return !CITATION.test(stop.after);
  if (stop.marks !== ".") return !(isEllipsis(stop.marks) && /^I\b/u.test(next));
  if (stop.opening !== null && LIST_MARKER.test(stop.opening)) return false;
  return !keepsStop(stop, next);
}

/** "well ... I mean": "I" is always a capital and shows nothing; a fourth dot would be the full stop. */
function isEllipsis(marks: string): boolean {
  return marks === "…" || marks.replace(/ /gu, "") === "...";
}

/** Lower case goes on ("Oho! in"), unless a brand begins so ("iPhone"); a dash begins one before a capital. */
function startsLikeSentence(next: string, { closesQuotation }: Stop): boolean {
  if (/^[-–—]+\s/u.test(next)) return !closesQuotation && /^[-–—]+\s\p{Lu}/u.test(next);
  return !/^(?:\p{Ll}(?!\p{Lu})|[,;:)\]])/u.test(next);
}

/** The full stop belongs to the word before it and the sentence goes on. */
function keepsStop({ before, context, opening, after }: Stop, next: string): boolean {
  const word = before.toLowerCase();
  const follower = (NEXT_WORD.exec(next)?.[0] ?? "").replace(/[.'’-]{1,9}$/u, "");
  const isNumber = /^\d/u.test(next);
  const opensQuotation = next.length < after.length;
  const starts = SENTENCE_STARTERS.has(follower.toLowerCase().replace(/’/gu, "'"));
  if (TITLES.has(word) || (/^\p{L}$/u.test(word) && LETTER_WITH_STOP.test(next))) return true;
  if (BEFORE_NUMBER.has(word)) return isNumber || (word === "p" && !starts);
  if (DAY_HALVES.has(word)) {
    const isOpening = opening !== null && opening.split(/\s/u).length < 4;
    return isOpening || isNumber || isTimeTail(follower);
  }
  if (/^\d{1,2}$/u.test(word)) {
    return GERMAN_MONTHS.has(follower.toLowerCase()) || (!starts && GERMAN_ARTICLE.test(context));
  }
  if (starts || (opensQuotation && !isNumber)) return false;
  if (/^\p{Lu}$/u.test(before) || LETTERS_WITH_STOPS.test(word)) return true;
  if (ANYWHERE.has(word)) return true;
  if (!/^\p{Lu}/u.test(before)) return false;
  return MONTHS_AND_DAYS.has(word) ? true : STATES.has(word) && /[,(-]\s?$/u.test(context);
}

/** "6 p.m. Monday", "6 p.m. EST", "6 p.m. Eastern" */
function isTimeTail(word: string): boolean {
  const lower = word.toLowerCase();
  if (WEEKDAYS.has(lower) || MONTHS.has(lower)) return true;
  return /^(?:\p{Lu}{2,4}|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Kyiv)$/u.test(word);
}
