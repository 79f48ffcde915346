import type { Reading, WrittenStance } from "../command.ts";
import type { Written } from "../written.ts";
import { articleInputs } from "./article-inputs.ts";
import { countFates, type Fated } from "./count-fates.ts";
import { holderIn } from "./holder-in.ts";
import type { WritingParts } from "./writing-parts.ts";

// A long article has about a dozen; a model that lists every sentence has not followed the prompt.
const MOST_STATEMENTS = 40;

/**
 * Sentences that a model points at because somebody takes a position in them. It adds no words and no polarity of its own,
 * which no code could check: the holder has to stand in the sentence, and the sentence is what is shown. Only what it was
 * given counts: no headline, and nothing that reads like an order to a machine.
 */
export async function writeStance(
  topic: string,
  reading: Reading,
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<readonly WrittenStance[]>> {
  const { sentences } = articleInputs(reading, prompts.stance.mostInputTokens).inputs;
  if (sentences.length === 0) return { by: "rules", why: null };
  const asked = await scribe.ask(prompts.stance, { topic, sentences }, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };
  const given = new Set(sentences.map(({ n }) => n));
  const seen = new Set<string>();
  const judged = asked.draft.statements
    .filter(({ polarity }) => polarity !== "unclear")
    .slice(0, MOST_STATEMENTS)
    .map(({ sentence, holder: name }): Fated & { readonly stance: WrittenStance | null } => {
      const drop = (reason: string) => ({ fate: "dropped", reason, stance: null }) as const;
      if (!given.has(sentence)) return drop("no-such-sentence");
      const holder = holderIn(name, sentence, reading);
      if (holder === null) return drop("name-not-in-source");
      const key = `${sentence} ${holder}`;
      if (seen.has(key)) return drop("repeated");
      seen.add(key);
      return { fate: "kept", reason: "", stance: { reading, sentence, holder } };
    });
  if (asked.fresh) {
    const { name: prompt, version } = prompts.stance;
    await countFates(store, { prompt, version, model: scribe.model }, judged);
  }
  const stances = judged.flatMap(({ stance }) => (stance ? [stance] : []));
  return { by: "model", text: stances };
}
