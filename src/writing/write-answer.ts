import { sentenceText } from "../answers/sentence-text.ts";
import type { SourceSentence, WrittenLine } from "../command.ts";
import { judgeClaim } from "../grounding/judge-claim.ts";
import { readSource } from "../grounding/source.ts";
import { languageName } from "../prompts/language-name.ts";
import { isWrittenIn } from "../screening/is-written-in.ts";
import { stripInvisible } from "../screening/strip-invisible.ts";
import type { Written } from "../written.ts";
import { countFates, type Fated } from "./count-fates.ts";
import { findLineFaults } from "./find-line-faults.ts";
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
  const listed = passages.map(({ reading, sentence }, n) => ({
    n,
    text: stripInvisible(sentenceText(reading, sentence)),
  }));
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
): Fated & { readonly line: WrittenLine | null } {
  const passage = passages[sentence];
  if (!passage) return { fate: "dropped", reason: "no-such-sentence", line: null };
  const { analysis, suspect } = passage.reading;
  const [fault] = findLineFaults(text, () =>
    judgeClaim(text, passage.sentence, readSource(analysis, new Set(suspect))),
  );
  if (fault !== undefined) return { fate: "dropped", reason: fault, line: null };
  return { fate: "kept", reason: "", line: { ...passage, text } };
}
