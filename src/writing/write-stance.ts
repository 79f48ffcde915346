import type { Reading, WrittenStance } from "../command.ts";
import type { Written } from "../written.ts";
import { articleInputs } from "./article-inputs.ts";
import { countFates } from "./count-fates.ts";
import { holderIn } from "./holder-in.ts";
import type { WritingParts } from "./writing-parts.ts";

/**
 * Sentences that a model points at because somebody takes a position in them. It adds no words and no polarity of its own,
 * which no code could check: the holder has to stand in the sentence, and the sentence is what is shown.
 */
export async function writeStance(
  topic: string,
  reading: Reading,
  tenant: string,
  { scribe, prompts, store }: WritingParts,
): Promise<Written<readonly WrittenStance[]>> {
  const { sentences } = articleInputs(reading, prompts.stance.mostInputTokens).inputs;
  const asked = await scribe.ask(prompts.stance, { topic, sentences }, tenant);
  if (asked.kind === "failed") return { by: "rules", why: asked.why };
  const found = asked.draft.statements
    .filter(({ polarity }) => polarity !== "unclear")
    .map(({ sentence, holder }) => ({ sentence, holder: holderIn(holder, sentence, reading) }));
  const stances = found.flatMap(({ sentence, holder }): WrittenStance[] =>
    holder === null ? [] : [{ reading, sentence, holder }],
  );
  if (asked.fresh) {
    const { name: prompt, version } = prompts.stance;
    const fates = found.map(({ holder }) =>
      holder === null
        ? ({ fate: "dropped", reason: "name-not-in-source" } as const)
        : ({ fate: "kept", reason: "" } as const),
    );
    await countFates(store, { prompt, version, model: scribe.model }, fates);
  }
  return { by: "model", text: stances };
}
