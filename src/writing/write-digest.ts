import type { Reading } from "../command.ts";
import { judgeClaim } from "../grounding/judge-claim.ts";
import { judgeTranslation } from "../grounding/judge-translation.ts";
import { readSource } from "../grounding/source.ts";
import { isWrittenIn } from "../screening/is-written-in.ts";
import type { Written, WrittenDigest } from "../written.ts";
import { articleInputs } from "./article-inputs.ts";
import { countFates } from "./count-fates.ts";
import { fitsLine } from "./find-line-faults.ts";
import { repairWith } from "./repair-with.ts";
import { type Judge, siftBullets } from "./sift-bullets.ts";
import { siftQuotes } from "./sift-quotes.ts";
import type { WritingParts } from "./writing-parts.ts";

// What fits one phone screen; a model that writes more has not followed the prompt.
const MOST_BULLETS = 5;
const MOST_QUOTES = 5;

/**
 * One call an article: bullets and key quotes, of which only what the article bears out comes back.
 * @param language to write in; where it is not the article's, the bullets are judged as a translation
 */
export async function writeDigest(
  reading: Reading,
  language: string,
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<WrittenDigest>> {
  const { inputs, cut } = articleInputs(reading, prompts.digest.mostInputTokens, language);
  if (inputs.sentences.length === 0) return { by: "rules", why: null };
  const asked = await scribe.ask(prompts.digest, inputs, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };

  const source = readSource(reading.analysis, new Set(reading.suspect));
  const drafts = asked.draft.bullets.slice(0, MOST_BULLETS);
  const lines = drafts.map(({ text }) => text).filter(fitsLine);
  if (!isWrittenIn(lines.join(" "), language)) {
    return { by: "rules", why: "wrong-language" };
  }
  const from = reading.analysis.language;
  const translation = from === language ? null : { from, to: language };
  const judge: Judge = translation
    ? (text, sentence) => judgeTranslation(text, sentence, source, language)
    : (text, sentence) => judgeClaim(text, sentence, source);
  const repair = repairWith(reading, language, tenant, { scribe, prompts, store });
  const sifted = await siftBullets(drafts, reading, judge, repair);
  const { quotes, fates } = siftQuotes(asked.draft.quotes.slice(0, MOST_QUOTES), source);
  if (asked.fresh) {
    const { name: prompt, version } = prompts.digest;
    await countFates(store, { prompt, version, model: scribe.model }, [...sifted.fates, ...fates]);
  }
  const own = sifted.bullets.filter(({ by }) => by === "model");
  // Nothing of the model's is left: the rules choose better sentences than its citations.
  if (own.length === 0) return { by: "rules", why: "unsupported" };
  return { by: "model", text: { bullets: sifted.bullets, quotes, cut, translation } };
}
