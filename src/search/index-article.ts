import type { Analysis, Entity } from "../analysis.ts";
import type { ArticleIndex, IndexedName } from "../search-index.ts";
import { foldText } from "./fold-text.ts";
import { nameKey } from "./name-key.ts";

/** Longer than any news; PostgreSQL keeps a megabyte of words an article, three bytes a unit at most. */
const MOST_WORDS = 20_000;
const MOST_UNITS = 300_000;

/** What an article can be found by: the folded words of its title and text, and the keys of all whom it names. */
export function indexArticle(analysis: Analysis): ArticleIndex {
  const { title, text } = analysis;
  const whole = title === null || text.includes(title) ? text : `${title}\n${text}`;
  return {
    words: joinWords(whole),
    names: [
      ...analysis.people.flatMap((entity) => indexNames(entity, "person")),
      ...analysis.organisations.flatMap((entity) => indexNames(entity, "organisation")),
      ...analysis.places.flatMap((entity) => indexNames(entity, "place")),
    ],
  };
}

function joinWords(text: string): string {
  const words: string[] = [];
  let units = 0;
  for (const word of foldText(text)) {
    units += word.length + 1;
    if (units > MOST_UNITS || words.length === MOST_WORDS) break;
    words.push(word);
  }
  return words.join(" ");
}

/** "Kim Jong Un" that the article calls Kim is found by both. */
function indexNames(entity: Entity, kind: IndexedName["kind"]): readonly IndexedName[] {
  const keys = new Set([entity.name, ...entity.aliases].map(nameKey).filter(Boolean));
  return [...keys].map((key) => ({
    key,
    name: entity.name,
    kind,
    mentions: entity.mentions.length,
  }));
}
