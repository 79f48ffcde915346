import type { Reading, WrittenLine, WrittenPoint } from "../command.ts";
import { judgeClaim } from "../grounding/judge-claim.ts";
import { readSource } from "../grounding/source.ts";
import { languageName } from "../prompts/language-name.ts";
import { isWrittenIn } from "../screening/is-written-in.ts";
import type { Written } from "../written.ts";
import { articleInputs } from "./article-inputs.ts";
import { countFates, type Fated } from "./count-fates.ts";
import type { WritingParts } from "./writing-parts.ts";

// As the prompt asks: a digest is a page, and the articles' own bullets follow.
const MOST_POINTS = 5;

/** What several articles tell, side by side: every side is a line of one sentence of one article, or is dropped. */
export async function writeComparison(
  readings: readonly Reading[],
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<readonly WrittenPoint[]>> {
  const [first] = readings;
  if (!first || readings.length < 2) return { by: "model", text: [] };
  const mostEach = Math.floor(prompts.comparison.mostInputTokens / readings.length);
  const articles = readings.map((reading, article) => {
    const { title, sentences } = articleInputs(reading, mostEach).inputs;
    return { article, title, sentences };
  });
  const { language } = first.analysis;
  const inputs = { language: languageName(language), articles };
  const asked = await scribe.ask(prompts.comparison, inputs, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };

  const judge = createJudge(readings);
  const judged = asked.draft.points.slice(0, MOST_POINTS).map(({ sides }) => sides.map(judge));
  if (asked.fresh) {
    const { name: prompt, version } = prompts.comparison;
    await countFates(store, { prompt, version, model: scribe.model }, judged.flat());
  }
  const points = judged
    .map((sides) => ({ sides: sides.flatMap(({ line }) => (line ? [line] : [])) }))
    .filter(({ sides }) => new Set(sides.map(({ reading }) => reading)).size > 1);
  const texts = points.flatMap(({ sides }) => sides.map(({ text }) => text));
  if (!isWrittenIn(texts.join(" "), language)) return { by: "rules", why: "wrong-language" };
  return { by: "model", text: points };
}

type Side = { readonly article: number; readonly sentence: number; readonly text: string };
type Judged = Fated & { readonly line: WrittenLine | null };

function createJudge(readings: readonly Reading[]): (side: Side) => Judged {
  const sources = readings.map(({ analysis, suspect }) => readSource(analysis, new Set(suspect)));
  return ({ article, sentence, text }) => {
    const [reading, source] = [readings[article], sources[article]];
    if (!reading || !source) return { fate: "dropped", reason: "no-such-sentence", line: null };
    const { verdict, reasons } = judgeClaim(text, sentence, source);
    return verdict === "supported"
      ? { fate: "kept", reason: "", line: { reading, sentence, text } }
      : { fate: "dropped", reason: reasons[0] ?? "", line: null };
  };
}
