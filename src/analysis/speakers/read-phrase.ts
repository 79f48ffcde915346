import type { Span } from "../../article.ts";
import { isRoleWord } from "../names/kinds-of-words.ts";
import type { Word } from "../names/word.ts";
import { isHead } from "./head-of-phrase.ts";
import { type Mention, mentionsWithin, type Scene, sentenceAt, wordAt } from "./scene.ts";

/** Whom a speaker phrase names, before pronouns and roles are resolved. */
export type Phrase = {
  readonly heads: readonly Mention[];
  /** Coordinated speakers without an entity, as written: "Ukrainian officials". */
  readonly others: readonly Span[];
};

type Part = {
  readonly from: number;
  readonly to: number;
  readonly joint: "start" | "comma" | "and" | "comma-and";
};

const PREPOSITION =
  /^(?:of|for|to|by|with|from|in|on|at|near|behind|outside|inside|after|before)$/u;
// Longer phrases are quotations gone wrong, not speakers.
const MOST_WORDS = 60;

/** A phrase in parts at its commas and "and"s, names left whole. */
function splitParts(scene: Scene, span: Span, inside: readonly Mention[]): Part[] {
  const sentence = sentenceAt(scene.sentences, span[0]);
  if (!sentence) return [];
  const first = wordAt(sentence, span[0]);
  const end = Math.min(wordAt(sentence, span[1]), first + MOST_WORDS);
  const parts: Part[] = [];
  let from = first;
  let joint: Part["joint"] = "start";
  const close = (to: number, next: Part["joint"], skip: number): void => {
    if (to > from) parts.push({ from, to, joint });
    joint = next;
    from = to + skip;
  };
  for (let at = first; at < end; at++) {
    const word = sentence.words[at];
    if (!word || inside.some((m) => m.from <= at && at < m.to)) continue;
    if (word.key === "and" || word.key === "&") close(at, from === at ? joint : "and", 1);
    else if (word.shape === "mark" && /^[,;()–—-]$/u.test(word.text)) {
      close(at, sentence.words[at + 1]?.key === "and" ? "comma-and" : "comma", 1);
    }
  }
  close(end, "and", 0);
  return parts;
}

function partSpan(scene: Scene, at: number, { from, to }: Part): Span {
  const words = sentenceAt(scene.sentences, at)?.words ?? [];
  return [words[from]?.start ?? at, words[to - 1]?.end ?? at];
}

const VERB = /^(?:VERB|AUX)$/u;
const RELATIVE = /^(?:who|whose|which|that)$/u;

/** "the newly appointed minister, Ann Lee": such a participle begins no clause. */
const PARTICIPLE = /(?:ed|en|ing)$/u;

/** A name in an aside is its apposition only where no clause begins: "Lee, who backs Park". */
const opensPart = (words: readonly Word[], at: number): boolean =>
  !words
    .slice(0, at)
    .some(
      ({ shape, pos, key }) =>
        shape === "lower" && ((VERB.test(pos) && !PARTICIPLE.test(key)) || RELATIVE.test(key)),
    );

const OWNER = /^(?:his|her|its|their|my|our|whose)$/u;
const FRONTED_TAGS = /^(?:ADP|SCONJ|ADV)$/u;

/** "Park's agent", "his landlady": whatever the noun is, the name behind the comma explains it. */
function awaitsName(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last?.shape !== "lower" || last.pos !== "NOUN") return false;
  return words.some((word) => word.possessive || OWNER.test(word.key));
}

/** "Outside court, Inspector Lee, …": what goes before the first comma tells where, not who. */
function isFronted(words: readonly Word[], parts: readonly Part[]): boolean {
  const [first, second] = parts;
  const opener = words[first?.from ?? -1];
  if (!opener || second?.joint !== "comma") return false;
  return FRONTED_TAGS.test(opener.pos) || PREPOSITION.test(opener.key);
}

/** Reads a phrase such as "his adviser, Ann Lee," or "Ann Lee and local officials". */
export function readPhrase(scene: Scene, span: Span): Phrase {
  const inside = mentionsWithin(scene, span[0], span[1]);
  const words = sentenceAt(scene.sentences, span[0])?.words ?? [];
  const all = splitParts(scene, span, inside);
  const [, second, ...rest] = all;
  const fronted = second && isFronted(words, all);
  const parts: Part[] = fronted ? [{ ...second, joint: "start" }, ...rest] : all;
  const heads: Mention[] = [];
  const others: Span[] = [];
  let open = false; // a noun without a name waits for its apposition: "his adviser, Ann Lee"
  let blocked = false; // behind "a spokesman for Lee" an "and Park" may hang on "for"
  let aside = false; // inside "Lee, president and manager" the "and" joins no speaker
  for (const part of parts) {
    const inPart = words.slice(part.from, part.to);
    const head = inside.find(
      (m) =>
        m.from >= part.from &&
        m.to <= part.to &&
        opensPart(inPart, m.from - part.from) &&
        isHead(m, part.from, inPart.at(-1)?.end ?? 0),
    );
    const preposition = inPart.findIndex((word) => PREPOSITION.test(word.key));
    const joins = part.joint === "and" || part.joint === "comma-and";
    const skipped: boolean =
      part.joint === "comma" ? !open : joins && (blocked || (aside && part.joint === "and"));
    aside = part.joint === "comma" || (skipped && aside);
    if (skipped) {
      blocked ||= preposition >= 0 && part.joint !== "comma";
      continue;
    }
    if (head && !heads.some((known) => known.entity === head.entity)) heads.push(head);
    else if (!head && part.joint !== "comma") others.push(partSpan(scene, span[0], part));
    if (part.joint === "comma" && head) others.pop();
    const core = preposition < 0 ? inPart : inPart.slice(0, preposition);
    open =
      !head && (core.some((word) => isRoleWord(word.key)) || (preposition < 0 && awaitsName(core)));
    blocked = !head && preposition >= 0;
  }
  return { heads, others };
}
