import { readProse } from "../../src/analysis/prose.ts";
import type { Analysis, Entity, Quote, Stance } from "../../src/analysis.ts";
import type { Article, Span } from "../../src/article.ts";
import type { Reading, Selection } from "../../src/command.ts";

/** An entity by its names; every place where the text writes one of them becomes a mention. */
type Named = {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  /** Stretches of the text that begin with a pronoun for it: "He warned". */
  readonly pronouns?: readonly string[];
};

/** A quote by stretches of the text, each of which stands there once. */
type Said = {
  readonly content: string | readonly string[];
  readonly quoted?: readonly string[];
  readonly cue?: string;
  /** The phrase as written, then the id and the name it stands for. */
  readonly speaker?: readonly [phrase: string, entity: string | null, name: string | null];
  readonly also?: readonly { readonly entity: string | null; readonly name: string }[];
  readonly negated?: boolean;
  readonly modal?: boolean;
  readonly confidence?: number;
};

/** What a test says of an article; the offsets are found in the text. */
export type Told = Partial<Pick<Article, "id" | "title" | "publisher" | "published">> & {
  readonly text: string;
  readonly furniture?: readonly number[];
  readonly people?: readonly Named[];
  readonly organisations?: readonly Named[];
  readonly places?: readonly Named[];
  readonly quotes?: readonly Said[];
  /** Sentences, by their beginnings, in the order of the summary. */
  readonly summary?: readonly string[];
  /** Expressions with their dates. */
  readonly timeline?: readonly (readonly [expression: string, date: string | null])[];
  readonly stances?: readonly Stance[];
};

/** A reading put together from what a test says of its article. */
export function readingOf(told: Told): Reading {
  const { text } = told;
  const sentences = readProse(text).sentences.map(({ start, end }): Span => [start, end]);
  const sentenceOf = (offset: number): number =>
    sentences.findIndex(([start, end]) => start <= offset && offset < end);
  const article: Article = {
    id: told.id ?? "story",
    title: told.title ?? null,
    text,
    url: null,
    publisher: told.publisher ?? null,
    byline: null,
    published: told.published ?? null,
    language: "en",
  };
  const analysis: Analysis = {
    ...article,
    language: "en",
    sentences,
    furniture: told.furniture ?? [],
    people: (told.people ?? []).map((named) => toEntity(named, text)),
    organisations: (told.organisations ?? []).map((named) => toEntity(named, text)),
    places: (told.places ?? []).map((named) => toEntity(named, text)),
    quotes: (told.quotes ?? []).map((said) => toQuote(said, text, sentenceOf)),
    summary: (told.summary ?? []).map((beginning) => {
      const sentence = sentenceOf(only(text, beginning)[0]);
      return { sentence, text: text.slice(...(sentences[sentence] ?? [0, 0])) };
    }),
    timeline: (told.timeline ?? []).map(([expression, date]) => {
      const span = only(text, expression);
      const precision = date === null ? "unresolved" : PRECISIONS[date.split("-").length - 1];
      return {
        expression: span,
        date,
        precision: precision ?? "day",
        sentence: sentenceOf(span[0]),
      };
    }),
    stances: told.stances ?? [],
    writer: "rules",
  };
  return { article, analysis, suspect: [] };
}

/** Readings as the desk would hand them to a command. */
export const selectionOf = (first: Reading, ...rest: readonly Reading[]): Selection => ({
  readings: [first, ...rest],
  origin: "named",
});

const PRECISIONS = ["year", "month", "day"] as const;

function toEntity({ id, name, aliases = [], role, pronouns = [] }: Named, text: string): Entity {
  const longestFirst = [name, ...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join("|")})(?!\\p{L})`, "gu");
  const written = [...text.matchAll(pattern)].map(
    ({ index, 0: word }): Span => [index, index + word.length],
  );
  const meant = pronouns.map((stretch): Span => {
    const [start] = only(text, stretch);
    return [start, start + (stretch.split(" ")[0] ?? "").length];
  });
  const mentions = [...written, ...meant].sort((a, b) => a[0] - b[0]);
  return { id, name, aliases, role: role ?? null, mentions };
}

function toQuote(said: Said, text: string, sentenceOf: (offset: number) => number): Quote {
  const content = [said.content].flat().map((stretch) => only(text, stretch));
  const quoted = (said.quoted ?? []).map((stretch) => only(text, stretch));
  const inside = content.flatMap(([start, end]) => [start, end - 1]);
  const numbers = [...new Set(inside.map(sentenceOf))];
  const [first = 0, ...rest] = numbers.filter((n) => n >= 0).sort((a, b) => a - b);
  return {
    kind: quoted.length === 0 ? "indirect" : said.content === said.quoted?.[0] ? "direct" : "mixed",
    content,
    quoted,
    cue: said.cue ? only(text, said.cue) : null,
    speaker: said.speaker
      ? {
          span: only(text, said.speaker[0]),
          entity: said.speaker[1],
          name: said.speaker[2],
          also: said.also ?? [],
        }
      : null,
    negated: said.negated ?? false,
    modal: said.modal ?? false,
    confidence: said.confidence ?? 0.9,
    rule: "test",
    sentences: [first, ...rest],
  };
}

/**
 * Where a stretch stands; square brackets cut it out of its surroundings: "rest,” [Dahl] told".
 * @throws when it stands nowhere or twice: the test would mean another place
 */
function only(text: string, stretch: string): Span {
  const [, before = "", core = stretch] = /^([^[]*)\[([^\]]*)\]/u.exec(stretch) ?? [];
  const whole = stretch.replace(/[[\]]/gu, "");
  const start = text.indexOf(whole);
  if (start < 0 || text.indexOf(whole, start + 1) >= 0) {
    throw new Error(`"${stretch}" does not stand in the text exactly once`);
  }
  return [start + before.length, start + before.length + core.length];
}
