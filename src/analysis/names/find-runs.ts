import { nicknameAt } from "./find-nickname.ts";
import {
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isPlaceOpener,
  isPostNominal,
  isRoleWord,
} from "./kinds-of-words.ts";
import { isCommonWord, isDemonym, isGivenName, listedKind, wordSet } from "./lexicon.ts";
import type { Word, WordSentence } from "./word.ts";

/** Words of one sentence that may be one name or several: [from, to) counts words. */
export type Run = { readonly sentence: WordSentence; readonly from: number; readonly to: number };

// A run ends here at the latest, so that a text of capitals alone stays linear.
const MAX_RUN_WORDS = 14;
const PARTICLES = wordSet(
  "de del della delle di da das do dos du la le las los van von der den ter zu zum zur af av al el bin ibn ben ould abu y e d'",
);
const OPENING_PARTICLES = wordSet("von van de der den del della di da dos du bin ibn af zu ter");
const OF_CONNECTORS = wordSet("of for on in");
const AND_CONNECTORS = wordSet("and &");
// "People's Republic", "Workers' Party": the possessive is inside the name.
const POSSESSIVE_INSIDE = wordSet(
  "people peoples workers womens women childrens children farmers soldiers",
);

const takesOf = (key: string): boolean =>
  isOrganisationHead(key) || isPlaceHead(key) || isPlaceOpener(key) || isRoleWord(key);

// "Seafarers' Union", "Homeowners' Alliance", "Firemen's Fund": whom a body is for
const MEMBERS = /(?:ers|ors|ists|ants|ians|ees|men|women|wives)$/u;

/**
 * How many words behind a possessive belong to its name: "People's Republic", "Prosecutor's Office",
 * "St. Bride's Hospital", "Bakers' and …" never, "Russia's Army" neither. The mark of "Bakers'" is a word.
 */
function insidePossessive(words: readonly Word[], at: number): number {
  const owner = words[at - 1];
  if (!owner) return 0;
  const mark = APOSTROPHE.test(words[at]?.text ?? "") ? 1 : 0;
  const next = words[at + mark];
  if (!next || next.shape === "lower" || next.shape === "mark") return 0;
  if (POSSESSIVE_INSIDE.has(owner.key)) return mark + 1;
  if (isSaint(words[at - 2]) && (isOrganisationHead(next.key) || isPlaceHead(next.key)))
    return mark + 1;
  if (listedKind(owner.key) || isGivenName(owner.key)) return 0;
  if (isCommonWord(owner.key) && isOrganisationHead(next.key)) return mark + 1;
  const members = MEMBERS.test(owner.key) || (mark > 0 && isCommonWord(owner.key));
  return members && endsInHead(words, at + mark) ? mark + 1 : 0;
}

const APOSTROPHE = /^['’]$/u;
const isSaint = (word: Word | undefined): boolean => /^(?:st|saint)$/u.test(word?.key ?? "");

/** Words from `at` that join the run on their left to a name on their right, or 0. */
function joining(
  words: readonly Word[],
  names: readonly boolean[],
  from: number,
  at: number,
): number {
  const word = words[at];
  const left = words[at - 1];
  if (!word || !left || word.possessive) return 0;
  let next = at;
  while (next - at < 3 && words[next]?.shape === "lower" && PARTICLES.has(words[next]?.key ?? ""))
    next++;
  if (next > at && names[next] && !isRoleWord(left.key)) return next - at;
  if (word.key === "of" && listedKind(`${left.key} of ${words[at + 1]?.key ?? ""}`)) return 1;
  const headed = takesOf(left.key);
  if (OF_CONNECTORS.has(word.key) && headed) {
    const skip = words[at + 1]?.key === "the" && word.key !== "in" ? 2 : 1;
    const locating = word.key === "in" || word.key === "on";
    return names[at + skip] && (!locating || isTopic(words, at + skip)) ? skip : 0;
  }
  if (!AND_CONNECTORS.has(word.key) || !names[at + 1]) return 0;
  return word.text === "&" || joinsCommonNouns(words, from, at) ? 1 : 0;
}

/** "Organisation for Security", "Committee on Foreign Relations", never "Ministry in Paris". */
function isTopic(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const two = `${key} ${words[at + 1]?.key ?? ""}`;
  return isCommonWord(key) && !listedKind(key) && !listedKind(two);
}

/** "Food and Drug Administration", but not "Russia and United Nations". */
function joinsCommonNouns(words: readonly Word[], from: number, at: number): boolean {
  const left = words[at - 1]?.key ?? "";
  const right = words[at + 1]?.key ?? "";
  const plain = (key: string) => isCommonWord(key) && !listedKind(key) && !isDemonym(key);
  if (!plain(left) || !plain(right) || isRoleWord(right)) return false;
  const inside = words.slice(from, at);
  if (inside.some((word) => word.key === "of" || word.key === "for")) return true;
  if (isRoleWord(left)) return false;
  if (inside.length === 1) return endsInHead(words, at + 1);
  if (isOrganisationHead(left)) return false;
  // "Union Solidarity and Development Party": both halves need the head
  const listed = listedKind(inside.map((word) => word.key).join(" "));
  return !listed && inside.every((word) => plain(word.key)) && endsInHead(words, at + 1);
}

/** Whether the capitals from `at` on end in the head of an organisation. */
function endsInHead(words: readonly Word[], at: number): boolean {
  let end = at;
  while (
    end - at < MAX_RUN_WORDS &&
    words[end] &&
    words[end]?.shape !== "lower" &&
    words[end]?.shape !== "mark"
  )
    end++;
  return isOrganisationHead(words[end - 1]?.key ?? "");
}

/** An ordinary word that opens the sentence and begins a longer name: "Security Council members …". */
function startsWithOpening(
  words: readonly Word[],
  names: readonly boolean[],
  from: number,
  to: number,
) {
  const before = words[from - 1];
  if (!before?.opening || names[from - 1] || before.possessive) return false;
  const last = words[to - 1]?.key ?? "";
  // "Justice Ministry officials …", but not "President Lee …"
  const title = isRoleWord(before.key) && !isOrganisationHead(last);
  if (before.shape !== "capital" || title) return false;
  const noun = before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "ADJ";
  return noun && (isOrganisationHead(last) || isEventHead(last) || isPlaceHead(last));
}

const GENERATION = /^(?:jr|sr|i{2,3}|iv|ph)$/u;

/** "Ann Lee KC MP" is called Ann Lee; "Labour MP" is no name with letters behind it. */
function withoutPostNominals(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && isPostNominal(words[end - 1]?.key ?? "")) end--;
  return end;
}

/** "Ann Lee, MD, said", "Ann Lee, Jr.": behind a full name and a comma. "Malden, MD" is a place. */
function isLonePostNominal(words: readonly Word[], from: number, to: number): boolean {
  const key = words[from]?.key ?? "";
  if (to - from !== 1 || words[from - 1]?.text !== ",") return false;
  if (!isPostNominal(key) && !GENERATION.test(key)) return false;
  const [given, surname] = [words[from - 3], words[from - 2]];
  const named = [given, surname].every(
    (word) => word?.shape === "capital" || word?.shape === "initial",
  );
  return named && isGivenName(given?.key ?? "");
}

/** Maximal runs of name words with what may join them. */
export function findRuns(sentence: WordSentence, names: readonly boolean[]): Run[] {
  const { words } = sentence;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const opensWithOf = takesOfOpening(words, names, at);
    if (!names[at] && !opensWithOf) continue;
    let to = at + 1;
    while (to - at < MAX_RUN_WORDS) {
      const last = words[to - 1];
      const inside = last?.possessive ? insidePossessive(words, to) : 0;
      if (last?.possessive && inside === 0) break;
      if (words[to]?.second) break;
      const nickname = nicknameAt(words, to);
      if (inside > 1 || (nickname > 0 && names[to + nickname])) {
        to += inside > 1 ? inside : nickname + 1;
        continue;
      }
      const step = names[to] ? 1 : joining(words, names, at, to) + 1;
      if (step === 1 && !names[to]) break;
      to += step;
    }
    let from = startsWithOpening(words, names, at, to) ? at - 1 : at;
    // "said von Hagen": a surname may begin with its particle
    while (from > 0 && at - from < 3 && OPENING_PARTICLES.has(words[from - 1]?.text ?? "")) from--;
    const end = withoutPostNominals(words, from, to);
    if (end > from && !isLonePostNominal(words, from, end)) runs.push({ sentence, from, to: end });
    at = to - 1;
  }
  return runs;
}

/** "Ministry of Defence officials …", "Secretary of State Ann Lee …" at the start of a sentence. */
function takesOfOpening(words: readonly Word[], names: readonly boolean[], at: number): boolean {
  const word = words[at];
  if (!word?.opening || word.shape !== "capital" || words[at + 1]?.key !== "of") return false;
  const headed = isOrganisationHead(word.key) || isRoleWord(word.key);
  return headed && names[at + 2] === true;
}
