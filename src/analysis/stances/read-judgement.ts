import type { Quote, Stance } from "../../analysis.ts";
import type { Unit } from "../quotes/unit.ts";
import { BAD, GOOD, JUDGED_NOUNS } from "../words/attitude-words.ts";
import { INTERROGATIVES, NEGATIONS } from "../words/attribution-words.ts";
import type { Scene } from "./read-attitude.ts";
import { trimmed } from "./topic-after.ts";

const BE = new Set("is are was were be been 's ’s".split(" "));
const POSSIBLE = new Set("may might could should can if perhaps".split(" "));

// "is a", "was simply not", "would be the": so many small words stand before the judgement.
const WIDEST = 3;

// What is judged is a phrase, not a clause.
const LONGEST_SUBJECT = 14;

/** "She said that the second cable was unnecessary": a judgement by the speaker of a quote of what stands before it. */
export function readJudgement(quote: Quote, scene: Scene): Stance | null {
  const holder = quote.speaker?.entity;
  const [span] = quote.content;
  if (!holder || !span || quote.negated || quote.modal) return null;
  const { units, text, sentence } = scene;
  const from = units.findIndex((unit) => unit.start >= span[0]);
  // "that the plan was", "concern that the plan was"
  const that = units.slice(from, from + 3).findIndex(({ lower }) => lower === "that");
  const first = from + that + 1;
  if (units[first]?.pos === "SCONJ" || INTERROGATIVES.has(units[first]?.lower ?? "")) return null;
  for (let be = first + 1; be < units.length && be - first <= LONGEST_SUBJECT; be++) {
    const unit = units[be] as Unit;
    if (unit.end > span[1] || unit.pos === "PUNCT") return null;
    if (!BE.has(unit.lower)) continue;
    const side = judgementAfter(units, be);
    const topic = side ? trimmed(units, first, be) : null;
    if (!side || !topic) return null;
    return {
      holder,
      topic: text.slice(...topic),
      polarity: side,
      confidence: 0.7,
      sentences: [sentence],
    };
  }
  return null;
}

/** The side of the word behind "is", or null: "is (not) a (very) wise". */
function judgementAfter(units: readonly Unit[], be: number): "for" | "against" | "unclear" | null {
  const before = units.slice(Math.max(0, be - 2), be).map(({ lower }) => lower);
  const between: string[] = [];
  for (let at = be + 1; at < units.length && at - be <= WIDEST + 1; at++) {
    const lower = units[at]?.lower ?? "";
    const side = GOOD.has(lower) ? "for" : BAD.has(lower) ? "against" : null;
    const next = units[at + 1];
    if (side && next?.pos === "NOUN" && !JUDGED_NOUNS.has(next.lower)) return null;
    if (!side) {
      between.push(lower);
      continue;
    }
    if (before.some((word) => POSSIBLE.has(word))) return "unclear";
    const negated = [...before, ...between].some((word) => NEGATIONS.has(word) || word === "no");
    if (!negated) return side;
    return side === "for" ? "against" : "unclear";
  }
  return null;
}
