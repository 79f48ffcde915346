import { isDateline } from "./is-dateline.ts";
import {
  isCourtesy,
  isOrganisationHead,
  isOrganisationNoun,
  isPlaceNoun,
  isPostNominal,
  isRoleWord,
  isRoleWordOrPlural,
} from "./kinds-of-words.ts";
import { isDemonym, type Kind, listedKind, wordSet } from "./lexicon.ts";
import type { Piece } from "./piece.ts";
import { isScoreLine } from "./score-line.ts";
import type { Word } from "./word.ts";

/** How much the words around a name speak for each kind. */
export type Weights = { person: number; organisation: number; place: number };

const IN_WORDS = wordSet("in near across throughout outside inside");
const FROM_WORDS = wordSet("from at to into around through towards toward via");
// "confidence in Merkel", "believes in Tesla": this "in" is no place
const ABSTRACT_IN = wordSet(
  "confidence trust faith belief interest stake shares share shareholder stakes investment believe believes believed invest invested role interested interview article report reported series film",
);
// "the annexation of …", "the streets of …"
const PLACE_OF = wordSet(
  "annexation invasion occupation capture siege liberation bombing shelling partition city town village capital region port island streets outskirts suburb suburbs district council parish minister ministers government governments parliament embassy residents north south east west northern southern eastern western border borders coast people mayor governor state republic province area centre center part parts rest most kingdom heart downtown skies waters territory soil airport university",
);
const OFFICIALS = wordSet(
  "official officials source sources spokesman spokeswoman spokesperson troops forces leaders lawmakers aide aides insider insiders staffers executives shares bosses",
);
const PERSON_VERBS = wordSet(
  "said says told added noted argued tweeted wrote asked replied insisted joked recalled explained smiled laughed resigned testified married died born tells adds thinks believes hopes met visited flew scored beat won lost took defeated stated continued admitted acknowledged claimed suggested warned predicted vowed pledged conceded confirmed denied complained declared remarked quipped responded countered concluded asserted emphasized emphasised stressed urged promised agreed disagreed mentioned",
);
const MEDIA_VERBS = wordSet("reported published broadcast aired quoted cited");
// "the Park administration", "Lee supporters": what only persons have
const PERSONAL = wordSet(
  "administration campaign camp era presidency family supporters supporter doctrine years voters fans rally rallies estate team",
);
// "the Corbury mayor", "Corbury residents"
const LOCAL_POSTS = wordSet("mayor mayors governor residents villagers townspeople suburb suburbs");
const DATELINE = 4;
// "on the platform Tarn Square": whatever its words say
const PUBLISHERS = wordSet("platform app website site network newspaper magazine broadcaster");
const PUBLISHER = 4;
const SUBJECT_TAGS = new Set(["VERB", "AUX"]);

const add = (weights: Weights, kind: Kind, weight: number): void => {
  weights[kind] += weight;
};

/** The head noun of "X, the mayor of …" or "X, a bank …": its kind of bearer. */
function kindOfApposition(words: readonly Word[], at: number): Kind | null {
  const opener = words[at]?.key ?? "";
  const determined = /^(?:the|a|an|his|her|their|its|who|another|one)$/u.test(opener);
  for (let i = determined ? at + 1 : at; i < at + 8; i++) {
    const word = words[i];
    if (!word || word.shape === "mark" || word.possessive) return null;
    if (
      isOrganisationNoun(word.key) &&
      word.shape === "lower" &&
      !isRoleWord(words[i + 1]?.key ?? "")
    )
      return "organisation";
    if (isRoleWord(word.key)) return "person";
    if (isPlaceNoun(word.key) && determined) return "place";
    if (word.pos === "VERB" || word.pos === "AUX" || word.key === "of" || word.key === "in")
      return null;
    if (!determined && i > at + 4) return null;
  }
  return null;
}

function weighLeft({ sentence, from, to }: Piece, weights: Weights): void {
  const { words } = sentence;
  const left = words[from - 1];
  if (!left) return;
  const before = words[from - 2];
  const single = to - from === 1;
  if (left.shape === "lower" && isRoleWord(left.key) && !left.possessive) add(weights, "person", 2);
  if (left.shape === "lower" && isOrganisationNoun(left.key))
    add(weights, "organisation", PUBLISHERS.has(left.key) ? PUBLISHER : 1.5);
  if (isPlaceNoun(left.key) || (left.key === "of" && isPlaceNoun(before?.key ?? "")))
    add(weights, "place", 1.5);
  if (isCourtesy(left.key)) add(weights, "person", 3);
  if (IN_WORDS.has(left.key) && !ABSTRACT_IN.has(before?.key ?? ""))
    add(weights, "place", single ? 2 : 1);
  if (FROM_WORDS.has(left.key) && single) add(weights, "place", left.key === "from" ? 0.9 : 0.4);
  if (left.key === "of" && PLACE_OF.has(before?.key ?? "")) add(weights, "place", 1.5);
  // "the Park campaign": the article belongs to the campaign
  const modifies = words[to]?.pos === "NOUN" && !words[to - 1]?.possessive;
  if (left.text === "the" || (left.key === "the" && left.opening)) {
    if (!modifies) add(weights, "person", -3);
    add(weights, "organisation", modifies ? 0.3 : 1.5);
  } else if (left.text === "The" && listedKind(words[from]?.key ?? "") !== "place")
    add(weights, "organisation", 3);
  if (left.key === "a" || left.key === "an") add(weights, "person", -0.5);
  if (left.key === "and" && single) weighPartner(words, from - 2, weights);
  if (left.text === ",") weighApposition(words, from - 2, weights);
}

/** "Ankara and X", "the White House and X": X is likely of the same kind as its partner. */
function weighPartner(words: readonly Word[], last: number, weights: Weights): void {
  const key = words[last]?.key ?? "";
  const kind = listedKind(key) ?? listedKind(`${words[last - 1]?.key ?? ""} ${key}`);
  if (kind === "place") add(weights, "place", 1);
  // "the ministers of Corvala and X"
  else if (words[last - 1]?.key === "of" && PLACE_OF.has(words[last - 2]?.key ?? ""))
    add(weights, "place", 1.5);
  // seats of government speak in pairs: "the White House and Kyiv"
  if (kind === "organisation") add(weights, "place", 0.9);
}

/** "his platform, Truth Social": the noun in front of the comma names the kind. */
function weighApposition(words: readonly Word[], at: number, weights: Weights): void {
  const noun = words[at];
  if (noun?.shape !== "lower") return;
  if (isOrganisationNoun(noun.key)) add(weights, "organisation", 1.5);
  else if (isRoleWord(noun.key)) add(weights, "person", 1.5);
  else if (isPlaceNoun(noun.key)) add(weights, "place", 1.5);
}

function weighRight({ sentence, from, to }: Piece, weights: Weights): void {
  const { words } = sentence;
  const right = words[to];
  const possessive = words[to - 1]?.possessive ?? false;
  if (!right) return;
  // "Ann Lee KC"
  if (right.shape !== "lower" && isPostNominal(right.key)) add(weights, "person", 2);
  if (!possessive && right.shape === "lower" && OFFICIALS.has(right.key))
    add(weights, "organisation", 1.5);
  if (!possessive && right.shape === "lower" && LOCAL_POSTS.has(right.key))
    add(weights, "place", 1.5);
  else if (!possessive && right.shape === "lower" && isRoleWordOrPlural(right.key))
    add(weights, "organisation", 0.7);
  if (isDateline({ sentence, from, to })) add(weights, "place", DATELINE);
  if (right.shape === "lower" && PERSONAL.has(right.key)) add(weights, "person", 1);
  else if (right.shape === "lower" && isOrganisationHead(right.key) && !possessive)
    add(weights, "organisation", 1.2);
  const verb = right.pos === "ADV" && right.shape === "lower" ? (words[to + 1] ?? right) : right;
  if (!possessive && MEDIA_VERBS.has(verb.key)) add(weights, "organisation", 1.2);
  else if (!possessive && PERSON_VERBS.has(verb.key)) add(weights, "person", 1);
  else if (!possessive && SUBJECT_TAGS.has(verb.pos)) add(weights, "person", 0.5);
  if (right.shape === "number" && isScoreLine(words)) add(weights, "organisation", 1.2);
  if (right.text === ",") weighAside(words, to, weights);
  if (right.text === "(") weighBrackets(words, to, weights);
}

/** "X, who …", "X, 45, …", "X, the mayor of …", "X, Ohio". */
function weighAside(words: readonly Word[], comma: number, weights: Weights): void {
  const next = words[comma + 1];
  if (!next) return;
  const after = words[comma + 2]?.text;
  if (next.key === "who" || next.key === "whose") add(weights, "person", 2.5);
  else if (next.key === "which") add(weights, "organisation", 0.5);
  else if (next.key === "where") add(weights, "place", 2.5);
  else if (next.shape === "number" && next.text.length === 2 && after === ",")
    add(weights, "person", 3);
  else if (
    listedKind(next.key) === "place" &&
    (after === "," || after === undefined || after === ".")
  )
    add(weights, "place", 1.5);
  else if (next.shape === "lower" || isDemonym(next.key)) {
    const kind = kindOfApposition(words, comma + 1);
    if (kind) add(weights, kind, kind === "person" ? 2 : 1.5);
  }
}

/** "X (R-Ohio)", "X (Reuters)" at the start of a paragraph, "X (Spain)". */
function weighBrackets(words: readonly Word[], bracket: number, weights: Weights): void {
  const inside = words[bracket + 1];
  if (!inside) return;
  if (/^[RDI]-/u.test(inside.text)) add(weights, "person", 3);
  if (listedKind(inside.key) === "organisation" && words[bracket + 2]?.text === ")" && bracket < 4)
    add(weights, "place", 2.5);
  if (listedKind(inside.key) === "place" && words[bracket + 2]?.text === ")")
    add(weights, "person", 0.5);
}

/** What the words around one name say. Zeros where they say nothing. */
export function weighContext(piece: Piece): Weights {
  const weights: Weights = { person: 0, organisation: 0, place: 0 };
  weighLeft(piece, weights);
  weighRight(piece, weights);
  return weights;
}
