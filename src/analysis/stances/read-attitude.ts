import type { Quote, Stance } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import type { Cue } from "../quotes/cue.ts";
import { findSubject, openingSubject, type Phrase } from "../quotes/find-subject.ts";
import { phraseAfter } from "../quotes/phrase-after.ts";
import type { Unit } from "../quotes/unit.ts";
import type { Attitude } from "./attitude.ts";
import { entitiesOf, entityOf } from "./holder-of.ts";
import type { Mentions } from "./mentions.ts";
import { confidenceOf, polarityOf } from "./polarity-of.ts";
import { topicAfter, trimmed } from "./topic-after.ts";

/** What an attitude is read in: a window of one sentence, and what is known of it. */
export type Scene = {
  readonly text: string;
  readonly sentence: number;
  readonly units: readonly Unit[];
  readonly mentions: Mentions;
  /** The quotes of this sentence. */
  readonly quotes: readonly Quote[];
  /** What the attitude before was about: "it" means that. */
  readonly before: Span | null;
};

/** Who takes a side on what: several holders where "Oslo and Bergen back it". */
export type ReadAttitude = { readonly stances: readonly Stance[]; readonly topic: Span };

/** Who takes which side on what, or null where the holder or the topic is not clear. */
export function readAttitude(attitude: Attitude, scene: Scene): ReadAttitude | null {
  const found =
    attitude.form === "passive" ? readPassive(attitude, scene) : readActive(attitude, scene);
  if (!found?.topic || found.holders.length === 0) return null;
  const topic = scene.text.slice(...found.topic);
  const polarity = isSupposed(attitude, scene) ? "unclear" : polarityOf(attitude);
  const stances = found.holders.map(
    (holder): Stance => ({
      holder,
      topic,
      polarity,
      confidence: confidenceOf(attitude),
      sentences: [scene.sentence],
    }),
  );
  return { stances, topic: found.topic };
}

// "if the union supports it": so far before the verb may the word stand.
const CLAUSE = 8;
const SUPPOSING = new Set(["if", "unless", "whether", "should"]);

function isSupposed({ first }: Attitude, { units }: Scene): boolean {
  const before = units.slice(Math.max(0, first - CLAUSE), first);
  const clause = before.slice(before.findLastIndex(({ text }) => text === ",") + 1);
  return clause.some(({ lower }) => SUPPOSING.has(lower));
}

type Found = { readonly holders: readonly string[]; readonly topic: Span | null };

const listOf = (holder: string | null | undefined): readonly string[] => (holder ? [holder] : []);

function readActive(attitude: Attitude, scene: Scene): Found | null {
  const { units } = scene;
  const topic = isIt(attitude.next, units)
    ? scene.before
    : topicAfter(units, attitude.next, attitude.word);
  const start = units[attitude.first]?.start ?? 0;
  const at = units[attitude.at]?.start ?? 0;
  const own = scene.quotes.find(({ cue }) => cue && cue[0] <= at && at < cue[1]);
  if (own) return { holders: listOf(own.speaker?.entity), topic };
  const subject = subjectOf(attitude, scene);
  const holders = subject ? entitiesOf(units, subject, scene.mentions) : [];
  const around = scene.quotes.find(({ content }) => content.some(([s, e]) => s <= start && at < e));
  if (!around) return { holders, topic };
  // What somebody tells of others' minds is no statement of theirs.
  const speaker = around.speaker?.entity ?? null;
  const speaks = attitude.form === "loose" && attitude.word.kind === "noun";
  const theirs = speaker !== null && holders.includes(speaker);
  return theirs || speaks ? { holders: listOf(speaker), topic } : null;
}

/** "Bergen opposes it, …", and no more: "it" is what was spoken of before. */
function isIt(next: number, units: readonly Unit[]): boolean {
  const after = units[next + 1];
  return (
    units[next]?.lower === "it" &&
    (after === undefined || after.pos === "PUNCT" || after.pos === "CCONJ" || after.pos === "ADP")
  );
}

function subjectOf({ first, form }: Attitude, { units }: Scene): Phrase | null {
  if (form === "finite") return findSubject(units, cueLike(first));
  return units[first - 1]?.text === "," ? openingSubject(units, first) : null;
}

/** "The plan was criticised by the union". */
function readPassive(attitude: Attitude, scene: Scene): Found | null {
  const { units, mentions } = scene;
  if (units[attitude.next]?.lower !== "by") return null;
  const first = attitude.next + 1;
  const last = phraseAfter(units, first);
  const subject = findSubject(units, cueLike(attitude.first));
  if (last < 0 || !subject) return null;
  return {
    holders: listOf(entityOf(units, { first, last }, mentions)),
    topic: trimmed(units, subject.first, subject.last),
  };
}

/** What the search for a subject asks of a cue. */
const cueLike = (first: number): Cue => ({
  first,
  last: first,
  verb: first,
  lemma: "",
  frame: { flags: "", prepositions: [] },
  form: "finite",
  negated: false,
  modal: false,
});
