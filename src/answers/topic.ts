import type { Entity } from "../analysis.ts";
import type { Reading } from "../command.ts";
import { contentStems } from "./ask/content-words.ts";
import { findEntity } from "./find-entity.ts";
import { type MergedEntity, mergeEntities } from "./merge-entities.ts";
import { placeForms } from "./place-forms.ts";

/** What a question is about: an entity of the articles, or a phrase. */
export type Topic = {
  /** The entity that the topic names, if it names one. */
  readonly merged: MergedEntity | null;
  /** Of a country; it speaks for the country. */
  readonly capital: string | null;
  /** What the articles call it; empty for a phrase. */
  readonly forms: readonly string[];
  /** Whether a stretch of an article's text speaks of the topic. */
  mentionedIn(text: string): boolean;
  /** Where it first speaks of it, or -1. Phrases that are no name have no place. */
  indexIn(text: string): number;
};

/** Reads a topic as it was asked for: "Georgia" also covers "Georgian" and what else the articles call it. */
export function readTopic(topic: string, readings: readonly Reading[]): Topic {
  const merged = findEntity(topic, mergeEntities(readings)).entity;
  if (merged) return topicOf(merged);
  const { country, capital, adjectives } = placeForms(topic);
  // The articles may speak of "Kenyan troops" and never name Kenya.
  return country === null
    ? phraseTopic(topic)
    : { merged: null, capital, ...named([country, ...adjectives]) };
}

/** An entity as a topic. */
export function topicOf(merged: MergedEntity): Topic {
  const capital = merged.kind === "place" ? placeForms(merged.entity.name).capital : null;
  return { merged, capital, ...named(formsOf(merged)) };
}

function named(forms: readonly string[]): Pick<Topic, "forms" | "mentionedIn" | "indexIn"> {
  const pattern = namePattern(forms);
  return {
    forms,
    mentionedIn: (text) => pattern.test(text),
    indexIn: (text) => pattern.exec(text)?.index ?? -1,
  };
}

/** A matter ("night trams"): every word of it that carries meaning must stand in the text, in any form. */
function phraseTopic(topic: string): Topic {
  const asked = [...new Set(contentStems(topic))];
  const mentionedIn = (text: string): boolean => {
    const stems = new Set(contentStems(text));
    return asked.length > 0 && asked.every((stem) => stems.has(stem));
  };
  return { merged: null, capital: null, forms: [], mentionedIn, indexIn: () => -1 };
}

/** All that an entity is called in the articles, with the adjectives of a country. */
function formsOf({ kind, entity, appearances }: MergedEntity): readonly string[] {
  const names = [entity.name, ...entity.aliases];
  const surname = kind === "person" ? (entity.name.split(/\s+/u).slice(1).at(-1) ?? "") : "";
  const written = appearances.flatMap(({ reading, entity: { mentions } }) =>
    mentions.map((span) => reading.analysis.text.slice(...span)).filter(isName),
  );
  const shared = kind === "person" ? namesakes(entity, appearances) : [];
  const adjectives = kind === "place" ? names.flatMap((name) => placeForms(name).adjectives) : [];
  return [...new Set([...names, surname, ...written, ...adjectives])].filter(
    (form) => form !== "" && (form === entity.name || !shared.includes(form)),
  );
}

/** The last words of the names of all other people: what they share with this one tells nobody apart. */
function namesakes(entity: Entity, appearances: MergedEntity["appearances"]): readonly string[] {
  const ids = new Set(appearances.map((one) => one.entity.id));
  const others = appearances.flatMap(({ reading }) =>
    reading.analysis.people.filter(({ id, name }) => !ids.has(id) && name !== entity.name),
  );
  return others.map(({ name }) => name.split(/\s+/u).at(-1) ?? "");
}

// Mentions hold resolved pronouns too; with one of these for a name, every sentence would speak of it.
const PRONOUN =
  /^(?:it|its|he|him|his|she|her|hers|they|them|their|theirs|who|whom|whose|i|me|my|mine|we|ours?|yours?|you|this|that|these|those|\p{L}+self)$/iu;

const isName = (mention: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(mention) && !PRONOUN.test(mention);

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** Whole words, as written: "US" is not "us". */
function namePattern(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(SPECIAL, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "u");
}
