import type { Reading } from "../command.ts";
import { contentStems } from "./ask/content-words.ts";
import { demonymsOf } from "./demonyms.ts";
import { findEntity } from "./find-entity.ts";
import { type MergedEntity, mergeEntities } from "./merge-entities.ts";

/** What a question is about: an entity of the articles, or a phrase. */
export type Topic = {
  /** The entity that the topic names, if it names one. */
  readonly merged: MergedEntity | null;
  /** Whether a stretch of an article's text speaks of the topic. */
  mentionedIn(text: string): boolean;
};

/** Reads a topic as it was asked for: "Georgia" also covers "Georgian" and what else the articles call it. */
export function readTopic(topic: string, readings: readonly Reading[]): Topic {
  const merged = findEntity(topic, mergeEntities(readings)).entity;
  if (merged) return { merged, mentionedIn: namePattern(formsOf(merged)) };
  const asked = [...new Set(contentStems(topic))];
  const covers = (text: string): boolean => {
    const stems = new Set(contentStems(text));
    return asked.length > 0 && asked.every((stem) => stems.has(stem));
  };
  return { merged: null, mentionedIn: covers };
}

/** All that an entity is called in the articles, with the adjectives of a place. */
function formsOf({ kind, entity, appearances }: MergedEntity): readonly string[] {
  const names = [entity.name, ...entity.aliases];
  const surname = kind === "person" ? (entity.name.split(/\s+/u).slice(1).at(-1) ?? "") : "";
  const written = appearances.flatMap(({ reading, entity: { mentions } }) =>
    mentions.map((span) => reading.analysis.text.slice(...span)).filter((word) => NAME.test(word)),
  );
  return [...names, surname, ...written, ...names.flatMap(demonymsOf)];
}

// A mention that is a name, not a resolved pronoun; of a pronoun every sentence would speak: "he", "It".
const NAME = /^\p{Lu}(?!t$|e$|he$|hey$|is$|er$|heir$|ts$|im$)/u;

const SPECIAL = /[.*+?^${}()|[\]\\]/gu;

function namePattern(forms: readonly string[]): (text: string) => boolean {
  const longestFirst = [...new Set(forms.filter(Boolean))].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(SPECIAL, "\\$&"));
  // As whole words, as written: "US" is not "us".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) => pattern.test(text);
}
