import {
  isCourtesy,
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isPlaceOpener,
} from "./kinds-of-words.ts";
import { isCommonWord, isDemonym, isGivenName, type Kind, listedKind } from "./lexicon.ts";
import type { Word } from "./word.ts";

export type Judgement = { readonly kind: Kind | null; readonly weight: number };

const nothing = null;
const sure = (kind: Kind): Judgement => ({ kind, weight: 1 });
const guess = (kind: Kind): Judgement => ({ kind, weight: 0.5 });
// "Bond", "Rice": only a person's full name or deeds make a name of an ordinary word
const ordinary: Judgement = { kind: "organisation", weight: -1 };
// "Hill", "Bank", "Day": as above, and a deed is not enough, since banks and courts speak too
const headAlone: Judgement = { kind: "person", weight: -1 };
const unknown: Judgement = { kind: null, weight: 0 };

// "Cornbank", "Velgaz", "Tarvinews": what such names end on
const COMPANY =
  /.{3}(?:news|corp|bank|gaz|prom|neft|oil|soft|tech|tel|pharma|telecom|motors|press|media)$/u;
const ACRONYM_LETTERS = 9; // longer words in capitals are shouted, not spelt
const keyOf = (words: readonly Word[]): string => words.map((word) => word.key).join(" ");

// "FC Corbury", "UC Malden"
const CLUBS = /^(?:fc|afc|ac|sc|cf|sv|bc|hc|rc|uc)$/u;

/** "J. Smith", "PK Moreau": letters, then a surname. A listed acronym ("EU") is no given name. */
export function opensWithInitials(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || listedKind(second.key) || second.text.length < 3) return false;
  if (second.shape === "upper" && isCommonWord(second.key)) return false;
  if (first.shape === "initial") return !listedKind(first.key);
  return first.shape === "upper" && first.text.length === 2 && !listedKind(first.key);
}

function judgeSingle(word: Word): Judgement | null {
  const { key } = word;
  const listed = listedKind(key);
  if (listed) return isGivenName(key) && listed !== "organisation" ? guess(listed) : sure(listed);
  if (isDemonym(key) || isCourtesy(key)) return nothing;
  if (isOrganisationHead(key) || isEventHead(key) || isPlaceHead(key)) return headAlone;
  if (word.shape === "initial") return nothing;
  const spelt = word.shape === "upper" && word.text.length < 4;
  if (isCommonWord(key) && !spelt) return isGivenName(key) ? unknown : ordinary;
  if (COMPANY.test(key)) return guess("organisation");
  if (word.shape === "upper" && word.text.length < ACRONYM_LETTERS) return guess("organisation");
  return unknown;
}

// "Iodine Deficiency", "Space Propulsion": nouns of things, rare as surnames
const THING =
  /(?:tion|sion|ency|ancy|ity|ism|logy|ness|ment|ance|ence|ware|ship|graphy|ics|ional)s?$/u;

const isOrdinary = (word: Word): boolean =>
  (isCommonWord(word.key) || THING.test(word.key)) && !isGivenName(word.key);

/** An organisation by its head: at the end, or before "of" ("Bank of …"). */
function hasOrganisationHead(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? "";
  if (isOrganisationHead(last)) return true;
  return words.some((word, i) => {
    const joiner = words[i + 1]?.key ?? "";
    return isOrganisationHead(word.key) && /^(?:of|for|on)$/u.test(joiner);
  });
}

/** "Emily Post" is a person, "Jordan Times" a newspaper, "Robert Bosch Foundation" a foundation. */
function isPersonDespiteHead(words: readonly Word[]): boolean {
  const [first, last] = words;
  if (words.length !== 2 || !first || !last) return false;
  return (
    isGivenName(first.key) &&
    !listedKind(first.key) &&
    !isCommonWord(first.key) &&
    isCommonWord(last.key)
  );
}

function hasPlaceHead(words: readonly Word[]): boolean {
  const first = words[0]?.key ?? "";
  const last = words.at(-1)?.key ?? "";
  if (isPlaceHead(last) && !isGivenName(first)) return true;
  return isPlaceOpener(first) && words.every((word) => !isOrganisationHead(word.key));
}

/** What a name of several words is by its words alone; null when it is no name at all. */
export function judgeWords(words: readonly Word[]): Judgement | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return nothing;
  const listed = listedKind(keyOf(words));
  if (words.length === 1) return judgeSingle(first);
  if (listed) return sure(listed);
  // "North Korean", "Young Democrats"
  if (isDemonym(last.key) && !isGivenName(first.key)) return nothing;
  if (words.some((word) => word.text === "&")) return sure("organisation");
  if (CLUBS.test(first.key) && words.length < 4) return guess("organisation");
  if (opensWithInitials(words) && !isOrganisationHead(last.key)) return sure("person");
  if (hasOrganisationHead(words))
    return isPersonDespiteHead(words) ? guess("person") : sure("organisation");
  if (
    isEventHead(last.key) ||
    words.some((word, i) => isEventHead(word.key) && words[i + 1]?.key === "of")
  ) {
    return isGivenName(first.key) && !isCommonWord(first.key) ? guess("person") : nothing;
  }
  if (hasPlaceHead(words))
    return isGivenName(first.key) && words.length === 2 ? guess("place") : sure("place");
  if (isGivenName(first.key) && !isDemonym(last.key))
    return isOrdinary(last) ? guess("person") : sure("person");
  if (words.every(isOrdinary)) return guess("organisation");
  if (listedKind(first.key) === "place") return guess("organisation");
  if (words.some((word) => isOrdinary(word) && word.shape !== "initial")) return unknown;
  return words.length < 5 ? guess("person") : unknown;
}
