import type { Reading, WrittenComparison, WrittenLine, WrittenPoint } from "../command.ts";
import { readSource } from "../grounding/source.ts";
import { languageName } from "../prompts/language-name.ts";
import { isWrittenIn } from "../screening/is-written-in.ts";
import type { Cut, Written } from "../written.ts";
import { type ArticleInputs, articleInputs } from "./article-inputs.ts";
import { countFates } from "./count-fates.ts";
import { dropLine, type JudgedLine, judgeLine } from "./judge-line.ts";
import type { WritingParts } from "./writing-parts.ts";

// As the prompt asks: a digest is a page, and the articles' own bullets follow.
const MOST_POINTS = 5;

/**
 * What several articles tell, side by side: every side is a line of one sentence of one article, or is dropped. The articles share
 * the model's input in equal parts.
 */
export async function writeComparison(
  readings: readonly Reading[],
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<WrittenComparison>> {
  const mostEach = Math.floor(prompts.comparison.mostInputTokens / readings.length);
  const read = readings.map((reading) => articleInputs(reading, mostEach));
  const articles = read
    .map(({ inputs: { title, sentences } }, article) => ({ article, title, sentences }))
    .filter(({ sentences }) => sentences.length > 0);
  const [first] = readings;
  // Nothing to compare: one article, or so many that none has room for a sentence.
  if (!first || articles.length < 2) return { by: "rules", why: null };
  const { language } = first.analysis;
  const inputs = { language: languageName(language), articles };
  const asked = await scribe.ask(prompts.comparison, inputs, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };

  const judge = createJudge(readings);
  const judged = asked.draft.points
    .slice(0, MOST_POINTS)
    .map(({ sides }) => sides.slice(0, readings.length).map(judge));
  if (asked.fresh) {
    const { name: prompt, version } = prompts.comparison;
    await countFates(store, { prompt, version, model: scribe.model }, judged.flat());
  }
  const points = distinctPoints(judged);
  const texts = points.flatMap(({ sides }) => sides.map(({ text }) => text));
  if (!isWrittenIn(texts.join(" "), language)) return { by: "rules", why: "wrong-language" };
  return { by: "model", text: { points, cut: cutOf(read) } };
}

/** What was given of all articles together; null: all of it. */
function cutOf(read: readonly ArticleInputs[]): Cut | null {
  if (read.every(({ cut }) => cut === null)) return null;
  const sum = (count: (one: ArticleInputs) => number) =>
    read.reduce((total, one) => total + count(one), 0);
  return {
    sentences: sum(({ inputs }) => inputs.sentences.length),
    of: sum(({ inputs, cut }) => cut?.of ?? inputs.sentences.length),
  };
}

/** Points with at least two sides, one of each article; a sentence stands on the card once. */
function distinctPoints(judged: readonly (readonly JudgedLine[])[]): readonly WrittenPoint[] {
  const shown = new Set<string>();
  return judged.flatMap((drafts): readonly WrittenPoint[] => {
    const sides = new Map<Reading, WrittenLine>();
    for (const { line } of drafts)
      if (line && !sides.has(line.reading)) sides.set(line.reading, line);
    const lines = [...sides.values()];
    const keys = lines.map(({ reading, sentence }) => `${reading.analysis.id} ${sentence}`);
    if (lines.length < 2 || keys.some((key) => shown.has(key))) return [];
    for (const key of keys) shown.add(key);
    return [{ sides: lines }];
  });
}

type Side = { readonly article: number; readonly sentence: number; readonly text: string };

function createJudge(readings: readonly Reading[]): (side: Side) => JudgedLine {
  const sources = readings.map(({ analysis, suspect }) => readSource(analysis, new Set(suspect)));
  return ({ article, sentence, text }) => {
    const [reading, source] = [readings[article], sources[article]];
    if (!reading || !source) return dropLine("no-such-sentence");
    return judgeLine({ reading, sentence, text }, source);
  };
}
