import type { Analysis, Entity } from "../../../src/analysis.ts";
import type { Article, Span } from "../../../src/article.ts";
import type { ReadArticle } from "../../../src/parser.ts";
import { indexArticle } from "../../../src/search/index-article.ts";

const WORDS = 20_000;
const PEOPLE = 3_000;
const TEXT_WORDS = 200;
const SENTENCE_WORDS = 14;
const FIRST_DAY = Date.UTC(2027, 0, 1);
const DAYS = 90;
const DAY = 86_400_000;
const SYLLABLES = "ba de ko lu mi na po ra se ti vo zu gar fen dol mar pel sten tri van".split(" ");

/** How many feeds the news comes from. */
export const FEEDS = 50;
export const feedUrl = (feed: number): string => `https://outlet${feed}.example/feed`;

export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An invented word, no two numbers alike. */
export function invent(number: number): string {
  let word = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** A rank by Zipf's law: the first word comes in most texts, most words in few. */
export const zipf = (random: Random, count: number): number =>
  Math.min(count - 1, Math.floor(count ** random()) - 1);

export const wordOf = (random: Random): string => invent(zipf(random, WORDS));

export function personOf(random: Random): string {
  const person = zipf(random, PEOPLE);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(invent(WORDS + (person % 97)))} ${capital(invent(2 * WORDS + person))}`;
}

/** The article of a number, of how many; the higher, the newer. */
export function inventArticle(number: number, count: number): ReadArticle & { feed: string } {
  const random = createRandom(number);
  const people = Array.from({ length: 4 }, () => personOf(random));
  const { text, sentences } = inventText(random, people);
  const feed = number % FEEDS;
  const url = `https://outlet${feed}.example/news/${number}`;
  const article: Article = {
    id: url,
    title: text.slice(0, sentences[0]?.[1]),
    text,
    url,
    publisher: `Outlet ${feed}`,
    byline: null,
    published: new Date(FIRST_DAY + (number / count) * DAYS * DAY).toISOString(),
    language: "en",
  };
  const analysis = inventAnalysis(article, people, sentences);
  const index = indexArticle(analysis);
  return {
    article,
    analysis,
    index,
    grade: "full",
    wall: null,
    suspect: [],
    feed: feedUrl(feed),
  };
}

function inventText(random: Random, people: readonly string[]) {
  let text = "";
  const sentences: Span[] = [];
  for (let words = 0; words < TEXT_WORDS; words += SENTENCE_WORDS) {
    const said = Array.from({ length: SENTENCE_WORDS - 2 }, () => wordOf(random)).join(" ");
    const start = text.length;
    text += `${people[words % people.length]} ${said}.`;
    sentences.push([start, text.length]);
    text += words % 3 === 0 ? "\n\n" : " ";
  }
  return { text: text.trim(), sentences };
}

/** As large as a real one. */
function inventAnalysis(
  article: Article,
  people: readonly string[],
  sentences: readonly Span[],
): Analysis {
  const entity = (name: string): Entity => ({
    id: name.toLowerCase().replace(" ", "-"),
    name,
    aliases: name.split(" ").slice(1),
    role: "spokesman of the ministry",
    mentions: sentences.map(([start]) => [start, start + name.length] as const),
  });
  return {
    ...article,
    language: "en",
    sentences,
    furniture: [0],
    people: [...new Set(people)].map(entity),
    organisations: [],
    places: [],
    quotes: sentences.slice(0, 6).map(([start, end], sentence) => ({
      kind: "indirect",
      content: [[start + 10, end - 1]],
      quoted: [],
      cue: [start, start + 4],
      speaker: { span: [start, start + 9], entity: "somebody", name: people[0] ?? "", also: [] },
      negated: false,
      modal: false,
      confidence: 0.93,
      rule: "verb-that-clause",
      sentences: [sentence],
    })),
    summary: sentences.slice(0, 4).map(([start, end], sentence) => ({
      sentence,
      text: article.text.slice(start, end),
    })),
    timeline: [],
    stances: [],
    writer: "rules",
  };
}
