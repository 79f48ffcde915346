import { sentenceText } from "../answers/sentence-text.ts";
import type { Reading } from "../command.ts";
import { languageName } from "../prompts/language-name.ts";
import { stripInvisible } from "../screening/strip-invisible.ts";
import { LONGEST_LINE } from "./find-line-faults.ts";
import { fitsWithin } from "./fits-within.ts";
import { REASON_WORDS } from "./reason-words.ts";
import type { Failing, Repair } from "./sift-bullets.ts";
import type { WritingParts } from "./writing-parts.ts";

/** A failing bullet as the prompt shows it, with the sentence that it may restate. */
const describe = ({ text, sentence, faults }: Failing, reading: Reading) => ({
  bullet: text.slice(0, LONGEST_LINE),
  problem: faults.map((fault) => REASON_WORDS[fault]).join(" "),
  n: sentence,
  text: stripInvisible(sentenceText(reading, sentence)),
});

/** The one call in which a model may mend what its sentences do not bear out. */
export const repairWith =
  (reading: Reading, language: string, tenant: string, { scribe, prompts }: WritingParts): Repair =>
  async (failing) => {
    const described = failing.map((bullet) => describe(bullet, reading));
    const bullets = described.filter(fitsWithin(prompts.repair.mostInputTokens));
    if (bullets.length === 0) return [];
    const inputs = { language: languageName(language), bullets };
    const asked = await scribe.ask(prompts.repair, inputs, tenant);
    return asked.kind === "answered" ? asked.draft.bullets : [];
  };
