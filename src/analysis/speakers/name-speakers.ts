import type { Entity, Quote, Speaker } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import type { Attribution } from "../attribution.ts";
import type { Cast } from "../cast.ts";
import type { Prose } from "../prose.ts";
import { addMentions } from "./add-mentions.ts";
import { findFirstPersons } from "./find-first-persons.ts";
import { findSomebody } from "./find-somebody.ts";
import { findGenders, findOnly } from "./gender-of.ts";
import { isPronounPhrase } from "./pronouns.ts";
import { readPhrase } from "./read-phrase.ts";
import { resolveInstitution } from "./resolve-institution.ts";
import { type ResolvedPronoun, resolvePronouns } from "./resolve-pronouns.ts";
import { learnRoles, type Roles, resolveNational, resolveRole } from "./resolve-role.ts";
import { type Scene, sentenceAt, setScene } from "./scene.ts";

/**
 * Tells who each speaker phrase speaks of. A phrase that cannot be resolved with confidence keeps its span
 * and gets neither entity nor name: a wrong name is worse than none. The cast comes back with the resolved
 * pronouns among its mentions.
 */
export function nameSpeakers(
  prose: Prose,
  cast: Cast,
  attributions: readonly Attribution[],
): { readonly cast: Cast; readonly quotes: Quote[] } {
  const scene = setScene(prose, cast);
  const roles = learnRoles(cast.people);
  // 1. phrases that name somebody or somebody's role
  const named = attributions.map(({ speaker, confidence }) => {
    if (!speaker || confidence < NAMED_FROM) return speaker && unresolved(speaker);
    return nameByPhrase(scene, roles, speaker);
  });
  // 2. pronouns everywhere, helped by who spoke last
  const speakers = speakersBySentence(scene, attributions, named);
  const genders = findGenders(scene);
  const only = findOnly(cast.people, genders);
  const speaking = new Set(attributions.map(({ speaker }) => speaker?.[0] ?? -1));
  const pronouns = resolvePronouns({
    scene,
    genders,
    speakers,
    only,
    speaking,
    findSomebody: (sentence, at) => findSomebody(scene, roles, sentence, at),
  });
  const byStart = new Map(pronouns.map((pronoun) => [pronoun.start, pronoun]));
  const quotes = attributions.map((attribution, i): Quote => {
    const known = named[i] ?? null;
    const isOpen = known && !known.name && attribution.confidence >= NAMED_FROM;
    const speaker = isOpen ? byPronoun(scene, known, byStart) : known;
    return { ...attribution, speaker };
  });
  // 3. "I" and "my" in the words of somebody known
  const first = findFirstPersons(scene, quotes);
  return { cast: addMentions(cast, [...pronouns, ...first]), quotes };
}

// Below it more attributions are wrong than right: a quotation without a cue, somewhere behind another's.
const NAMED_FROM = 0.5;

const NO_SPEAKER_BEHIND = /(?:^|\s)(?:with|about|against|between|in)\s+$/u;

const unresolved = (span: Span): Speaker => ({ span, entity: null, name: null, also: [] });

function nameByPhrase(scene: Scene, roles: Roles, span: Span): Speaker {
  const phrase = scene.text.slice(...span);
  if (isPronounPhrase(phrase) && !/^both\b/iu.test(phrase)) return unresolved(span);
  // "an interview with Lee showed": whoever stands behind these does not speak
  if (NO_SPEAKER_BEHIND.test(scene.text.slice(Math.max(0, span[0] - 12), span[0]))) {
    return unresolved(span);
  }
  const { heads, others } = readPhrase(scene, span);
  const [first, ...rest] = heads.map((head) => head.entity);
  if (!first) {
    const bearer =
      resolveInstitution(scene, span) ??
      resolveRole(scene, roles, span) ??
      resolveNational(scene, span);
    return bearer ? { span, entity: bearer.id, name: bearer.name, also: [] } : unresolved(span);
  }
  const also = [
    ...rest.map(({ id, name }) => ({ entity: id, name })),
    ...others.map((other) => ({ entity: null, name: scene.text.slice(...other) })),
  ];
  return { span, entity: first.id, name: first.name, also };
}

function byPronoun(
  scene: Scene,
  speaker: Speaker,
  pronouns: ReadonlyMap<number, ResolvedPronoun>,
): Speaker {
  if (!isPronounPhrase(scene.text.slice(...speaker.span))) return speaker;
  const person = pronouns.get(speaker.span[0])?.person;
  return person ? { ...speaker, entity: person.id, name: person.name } : speaker;
}

/** The person who by name says the words of a sentence, for the pronouns of the next one. */
function speakersBySentence(
  scene: Scene,
  attributions: readonly Attribution[],
  named: readonly (Speaker | null)[],
): ReadonlyMap<number, Entity> {
  const people = new Map(scene.cast.people.map((person) => [person.id, person]));
  const speakers = new Map<number, Entity>();
  attributions.forEach((attribution, i) => {
    const person = people.get(named[i]?.entity ?? "");
    const at = attribution.cue ?? attribution.speaker;
    const sentence = person && at ? sentenceAt(scene.sentences, at[0]) : undefined;
    if (person && sentence && !named[i]?.also.length) speakers.set(sentence.index, person);
  });
  return speakers;
}
