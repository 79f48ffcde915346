import type { Entity } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import type { Cast } from "../cast.ts";
import type { ResolvedPronoun } from "./resolve-pronouns.ts";

/** The cast with every resolved pronoun among the mentions of its person, in text order. */
export function addMentions(cast: Cast, pronouns: readonly ResolvedPronoun[]): Cast {
  const added = new Map<string, Span[]>();
  for (const { start, end, person } of pronouns) {
    const list = added.get(person.id);
    if (list) list.push([start, end]);
    else added.set(person.id, [[start, end]]);
  }
  const people = cast.people.map((person): Entity => {
    const more = added.get(person.id);
    if (!more) return person;
    const mentions = new Map([...person.mentions, ...more].map((span) => [span[0], span]));
    return { ...person, mentions: [...mentions.values()].sort((a, b) => a[0] - b[0]) };
  });
  return { ...cast, people };
}
