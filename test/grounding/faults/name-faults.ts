import { asPronoun } from "../../../src/analysis/speakers/pronouns.ts";
import type { Entity } from "../../../src/analysis.ts";
import type { Span } from "../../../src/article.ts";
import {
  entitiesOf,
  type Fault,
  isPresent,
  namesHere,
  nameWords,
  type Place,
  quotesHere,
  replaceAt,
} from "./fault.ts";

const FOREIGN = [
  "Oluwaseun Bakare",
  "Ragnhild Tveit",
  "Farrukh Yuldashev",
  "Delphine Carpentras",
  "Kimiko Hasegawa",
  "Thandeka Mokoena",
  "Brecht Vandermeulen",
  "Zuzanna Wolska",
];

type Named = { readonly entity: Entity; readonly span: Span };

function namedHere(place: Place): readonly Named[] {
  return entitiesOf(place).flatMap((entity) =>
    namesHere(place, entity).map((span) => ({ entity, span })),
  );
}

/** Whether two names share a word: one may be the other. */
const isAlike = (one: Entity, other: Entity): boolean => {
  const words = new Set([one.name, ...one.aliases].flatMap(nameWords));
  return [other.name, ...other.aliases].flatMap(nameWords).some((word) => words.has(word));
};

const kindOf = ({ analysis }: Place, entity: Entity): readonly Entity[] =>
  [analysis.people, analysis.organisations, analysis.places].find((kind) =>
    kind.includes(entity),
  ) ?? [];

/** A name that the article does not know. */
export const foreignName: Fault = (place) => {
  const named = place.random.pick(namedHere(place));
  const lower = place.analysis.text.toLowerCase();
  const name = place.random.pick(
    FOREIGN.filter((one) => nameWords(one).every((word) => !lower.includes(word))),
  );
  return named && name ? replaceAt(place.sentence, named.span, name) : null;
};

/** Another of the article's names of the same kind, which the sentence does not mention. */
export const swappedName: Fault = (place) => {
  const named = place.random.pick(namedHere(place));
  if (!named) return null;
  const other = place.random.pick(
    kindOf(place, named.entity).filter(
      (entity) =>
        !isPresent(place, entity) &&
        !isAlike(entity, named.entity) &&
        !place.sentence.includes(entity.name) &&
        asPronoun(entity.name) === undefined,
    ),
  );
  return other ? replaceAt(place.sentence, named.span, other.name) : null;
};

/** The words of one person in the mouth of another one of the article, mentioned in the sentence or not. */
export const swappedSpeaker: Fault = (place) => {
  const said = place.random.pick(
    quotesHere(place).filter(({ speaker }) => speaker?.entity != null && speaker.also.length === 0),
  );
  const speaker = entitiesOf(place).find(({ id }) => id === said?.speaker?.entity);
  const [start, end] = said?.speaker?.span ?? [0, 0];
  const span =
    speaker &&
    namesHere(place, speaker).find(
      (one) => one[0] >= start - place.from && one[1] <= end - place.from,
    );
  if (!said || !speaker || !span) return null;
  const other = place.random.pick(
    place.analysis.people.filter(
      (entity) =>
        entity !== speaker && !isAlike(entity, speaker) && asPronoun(entity.name) === undefined,
    ),
  );
  return other ? replaceAt(place.sentence, span, other.name) : null;
};

/** Two persons of the sentence in each other's place. */
export const exchangedNames: Fault = (place) => {
  const people = namedHere(place).filter(({ entity }) => place.analysis.people.includes(entity));
  const first = people[0];
  const second = people.find(
    ({ entity }) => first && entity !== first.entity && !isAlike(entity, first.entity),
  );
  if (!first || !second) return null;
  const [left, right] = [first, second].sort((a, b) => a.span[0] - b.span[0]);
  if (!left || !right || left.span[1] > right.span[0]) return null;
  const { sentence } = place;
  // "A and B", "A or B": as true the other way round
  if (/^,? (?:and|or|&|with) $/u.test(sentence.slice(left.span[1], right.span[0]))) return null;
  return replaceAt(
    replaceAt(sentence, right.span, sentence.slice(...left.span)),
    left.span,
    sentence.slice(...right.span),
  );
};
