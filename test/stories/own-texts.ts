import type { StoryArticle } from "../../src/stories/story-article.ts";

/** A number from 0 to 1, the same row for the same seed (mulberry32). */
export function openDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  `harbour council bridge ferry budget school teacher strike pilot runway storm river flood engine factory
  vote mayor minister court judge verdict appeal hospital nurse vaccine patient museum painting thief orchestra concert
  stadium striker goal coach harvest wheat drought farmer tractor mine tunnel rescue miner union wage pension tax bank
  loan interest currency export port crane container ship captain whale reef coral island volcano ash airport airline
  satellite rocket engineer laboratory telescope comet glacier ice bear forest fire brigade smoke evacuation shelter
  prison escape guard tower castle queen treaty border soldier truce talks envoy embassy visa passport refugee camp
  quietly suddenly again briefly rarely opened closed raised lowered carried counted measured promised repaired painted
  crossed followed reached leaving holding behind beside under above across toward early late northern southern eastern`
    .trim()
    .split(/\s+/u);

const pick = (dice: () => number): string => WORDS[Math.floor(dice() * WORDS.length)] ?? "";

/** A text of so many sentences of twelve drawn words: nonsense, but no two share a run of words. */
export function drawText(dice: () => number, sentences: number): string {
  return Array.from(
    { length: sentences },
    () => `${Array.from({ length: 12 }, () => pick(dice)).join(" ")}.`,
  ).join("\n");
}

type Change = (text: string, dice: () => number) => string;
const mapLines = (text: string, share: number): string => {
  const lines = text.split("\n");
  return lines.slice(0, Math.ceil(lines.length * share)).join("\n");
};
const changeWords = (text: string, share: number, dice: () => number): string =>
  text.replace(/\S+/gu, (word) => (dice() < share ? pick(dice) : word));

/** What outlets do to a text that they carry. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "80 words of a frame around it": (text, dice) =>
    `${drawText(dice, 3)}\n${text}\n${drawText(dice, 4)}`,
  "cut to 60 %": (text) => mapLines(text, 0.6),
  "cut to 30 %": (text) => mapLines(text, 0.3),
  "every twentieth word changed": (text, dice) => changeWords(text, 0.05, dice),
  "every seventh word changed": (text, dice) => changeWords(text, 0.15, dice),
  "sentences in another order": (text, dice) =>
    text
      .split("\n")
      .map((line) => [dice(), line] as const)
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)
      .join("\n"),
};

/** An article with what a test says of it. */
export const article = (id: string, text: string, more: Partial<StoryArticle> = {}) => ({
  id,
  title: null,
  text,
  at: null,
  names: [],
  url: null,
  outlet: null,
  ...more,
});
