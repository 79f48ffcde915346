import { type Fault, pickMatch, replaceAt } from "./fault.ts";

// Flips that one word makes, in both directions; only such as leave a sentence whose meaning is the contrary.
const FLIPS =
  `rose fell|rise fall|rises falls|rising falling|won lost|win lose|wins loses|winning losing|before after|backs opposes
backed opposed|supports opposes|supported opposed|support oppose|acquitted convicted|opened closed|open close|opening closing
increased decreased|increase decrease|increases decreases|north south|northern southern|east west|eastern western|accepted rejected
approved rejected|allowed banned|allow ban|praised condemned|welcomed criticised|gained lost|arrested released|hired fired
appointed dismissed|higher lower|highest lowest|larger smaller|bigger smaller|largest smallest|biggest smallest|older younger
oldest youngest|longer shorter|longest shortest|stronger weaker|earlier later|best worst|started ended|begin end|began ended
starts ends|bought sold|buy sell|legal illegal|guilty innocent|majority minority|strengthened weakened|improved worsened
imposed lifted|confirmed denied|joined left|promoted relegated|cheap expensive|hot cold|rich poor|raised cut|raise cut|above below
up down|more less|father mother|brother sister|son daughter|man woman|men women|boys girls|king queen|temporary permanent
public private|profit loss|import export|imports exports|safe dangerous|succeeded failed|arrived departed|killed rescued
built demolished|attack defend|always never|least most|husband wife|victory defeat|success failure|positive negative|friend enemy
possible impossible|popular unpopular|likely unlikely|able unable|fair unfair|happy unhappy`
    .split(/[|\n]/u)
    .flatMap((pair) => {
      const [one = "", other = ""] = pair.trim().split(" ");
      return [
        [one, other],
        [other, one],
      ] as const;
    });
const OTHERS = new Map(FLIPS);
// "left" and "cut" have too many meanings to be turned blindly.
for (const word of ["left", "cut", "end", "close", "open", "down", "least"]) OTHERS.delete(word);
const FLIPPED = new RegExp(`(?<![\\p{L}-])(?:${[...OTHERS.keys()].join("|")})(?![\\p{L}-])`, "gu");
const stands = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text);

/** "fell" for "rose", where the sentence has only one of them, once. */
export const oppositeWord: Fault = (place) => {
  const match = pickMatch(place, FLIPPED);
  const other = match && OTHERS.get(match[0]);
  if (!match || !other || stands(place.sentence, other)) return null;
  // "more than 80" is the number rule's; "up to", "up with", "sat down": no direction
  const behind = place.sentence.slice(match.index + match[0].length);
  if (/^(?:up|down)$/u.test(match[0]) && !/^ (?:by )?[$£€]?\d/u.test(behind)) return null;
  if (/^most$/u.test(match[0]) && /^ (?:of|\p{L}+s)\b/u.test(behind)) return null;
  return replaceAt(place.sentence, [match.index, match.index + match[0].length], other);
};

const DROPS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  // "may resign"; "may not", "could see" and "could be heard" hold nothing back
  [
    /(?<=\p{Ll} )(?:may|might|could)(?= (?!not\b|never\b|have\b|be\b|only\b|no\b|see\b|hear\b|feel\b)\p{Ll})/gu,
    () => "will",
  ],
  [/ (?:allegedly|reportedly|possibly|probably)(?= \p{Ll})/gu, () => ""],
  [/(?<=\p{Ll}{2} )(?:may|might|could) have (?=\p{Ll}+ed\b)/gu, () => "had "],
  [/(?<=\p{Ll} )(?:will|would) be (?=\p{Ll}{3,}ed\b)/gu, () => "was "],
  [
    /(?:plans|planned|wants|wanted|hopes|hoped|expects|expected) to be (?=\p{Ll}{3,}ed\b)/gu,
    () => "was ",
  ],
  [/(?:wants|wanted|hopes|hoped|threatened|tried|asked) to (?=\p{Ll})/gu, () => "will "],
];

/** "will resign" for "may resign", "was built" for "will be built", "stole" for "allegedly stole" */
export const droppedHedge: Fault = (place) => {
  const found = DROPS.flatMap(([pattern, by]) =>
    [...place.sentence.matchAll(pattern)].map((match) => ({ match, by: by(match) })),
  );
  const one = place.random.pick(found);
  if (!one) return null;
  const { match, by } = one;
  return replaceAt(place.sentence, [match.index, match.index + match[0].length], by);
};
