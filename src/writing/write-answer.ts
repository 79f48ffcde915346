import { sentenceText } from "../answers/sentence-text.ts";
import type { SourceSentence, WrittenLine } from "../command.ts";
import { readSource } from "../grounding/source.ts";
import { languageName } from "../prompts/language-name.ts";
import { isWrittenIn } from "../screening/is-written-in.ts";
import { stripInvisible } from "../screening/strip-invisible.ts";
import type { Written } from "../written.ts";
import { countFates } from "./count-fates.ts";
import { fitsWithin } from "./fits-within.ts";
import { dropLine, type JudgedLine, judgeLine } from "./judge-line.ts";
import type { WritingParts } from "./writing-parts.ts";

// A chat answer is read at a glance; more is a digest.
const MOST_LINES = 3;

/**
 * Answers a question from passages that were found for it. A line that its passage does not bear out is dropped: in an answer
 * the passage itself would be no repair, since it may not answer at all. The language is the passages'.
 */
export async function writeAnswer(
  question: string,
  passages: readonly SourceSentence[],
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<readonly WrittenLine[]>> {
  const [first] = passages;
  if (!first) return { by: "rules", why: null };
  const { language } = first.reading.analysis;
  const listed = passages
    .map(({ reading, sentence }, n) => ({
      n,
      text: stripInvisible(sentenceText(reading, sentence)),
    }))
    .filter(fitsWithin(prompts.answer.mostInputTokens));
  const inputs = {
    language: languageName(language),
    question: stripInvisible(question),
    sentences: listed,
  };
  const asked = await scribe.ask(prompts.answer, inputs, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };

  const judged = asked.draft.answers.slice(0, MOST_LINES).map((draft) => judge(draft, passages));
  const said = judged.flatMap(({ line }) => (line ? [line] : []));
  // One line a sentence: a second one would say the same again.
  const lines = said.filter(({ reading, sentence }, i) =>
    said.every((one, k) => k >= i || one.reading !== reading || one.sentence !== sentence),
  );
  if (asked.fresh) {
    const { name: prompt, version } = prompts.answer;
    await countFates(store, { prompt, version, model: scribe.model }, judged);
  }
  if (lines.length === 0 && judged.length > 0) return { by: "rules", why: "unsupported" };
  if (!isWrittenIn(lines.map(({ text }) => text).join(" "), language)) {
    return { by: "rules", why: "wrong-language" };
  }
  return { by: "model", text: lines };
}

function judge(
  { sentence, text }: { readonly sentence: number; readonly text: string },
  passages: readonly SourceSentence[],
): JudgedLine {
  const passage = passages[sentence];
  if (!passage) return dropLine("no-such-sentence");
  const { analysis, suspect } = passage.reading;
  return judgeLine({ ...passage, text }, readSource(analysis, new Set(suspect)));
}
