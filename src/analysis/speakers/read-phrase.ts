import type { Span } from "../../article.ts";
import { isRoleWord } from "../names/kinds-of-words.ts";
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
  readonly joint: "start" | "comma" | "and";
};

const PREPOSITION = /^(?:of|for|to|by|with|from|in|on|at|near|behind)$/u;
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
    if (word.key === "and" || word.key === "&") close(at, "and", 1);
    else if (word.shape === "mark" && /^[,;()–—-]$/u.test(word.text)) {
      close(at, sentence.words[at + 1]?.key === "and" ? "and" : "comma", 1);
    }
  }
  close(end, "and", 0);
  return parts;
}

function partSpan(scene: Scene, at: number, { from, to }: Part): Span {
  const words = sentenceAt(scene.sentences, at)?.words ?? [];
  return [words[from]?.start ?? at, words[to - 1]?.end ?? at];
}

/** Reads a phrase such as "his adviser, Ann Lee," or "Ann Lee and local officials". */
export function readPhrase(scene: Scene, span: Span): Phrase {
  const inside = mentionsWithin(scene, span[0], span[1]);
  const parts = splitParts(scene, span, inside);
  const words = sentenceAt(scene.sentences, span[0])?.words ?? [];
  const heads: Mention[] = [];
  const others: Span[] = [];
  let open = false; // a noun without a name waits for its apposition: "his adviser, Ann Lee"
  let blocked = false; // behind "a spokesman for Lee" an "and Park" may hang on "for"
  for (const part of parts) {
    const limit = words[part.to - 1]?.end ?? span[1];
    const head = inside.find(
      (m) => m.from >= part.from && m.to <= part.to && isHead(m, part.from, limit),
    );
    const prepositional = words
      .slice(part.from, part.to)
      .some((word) => PREPOSITION.test(word.key));
    if ((part.joint === "comma" && !open) || (part.joint === "and" && blocked)) {
      blocked ||= prepositional;
      continue;
    }
    if (head && !heads.some((known) => known.entity === head.entity)) heads.push(head);
    else if (!head && part.joint !== "comma") others.push(partSpan(scene, span[0], part));
    if (part.joint === "comma" && head) others.pop();
    open = !head && words.slice(part.from, part.to).some((word) => isRoleWord(word.key));
    blocked = !head && prepositional;
  }
  return { heads, others };
}
