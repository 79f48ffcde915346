import { randomInt } from "node:crypto";
import type { Writer } from "./command.ts";
import type { Config, ModelConfig } from "./config.ts";
import type { ModelSettings } from "./model/open-model.ts";
import type { Journal } from "./record-failure.ts";

// Math.random can be foretold by whoever has seen enough of it.
const STEPS = 2 ** 32;
const unpredictable = (): number => randomInt(STEPS) / STEPS;

/** The settings that decide who writes; how long a model may take is ours to say, and a test's. */
export type WriterSettings = Pick<Config, "databaseUrl"> & {
  readonly model: (ModelConfig & ModelSettings) | null;
};

/** A writer, and what gives back what it holds. */
export type OpenWriter = { readonly writer: Writer; close(): Promise<void> };

/**
 * The writer that the settings ask for. Without a model it is the rules', and neither a database nor a client is loaded.
 * @throws UserError for a prompt file or a database that cannot be used
 */
export async function openWriter(
  { model, databaseUrl }: WriterSettings,
  { log, record }: Journal,
): Promise<OpenWriter> {
  if (!model) {
    const { rulesWriter } = await import("./writing/rules-writer.ts");
    return { writer: rulesWriter, close: async () => {} };
  }
  const [{ openModel }, { openStore }, { loadPrompts }, { newMark }, { createScribe }, writing] =
    await Promise.all([
      import("./model/open-model.ts"),
      import("./storage/open-store.ts"),
      import("./prompts/load-prompts.ts"),
      import("./prompts/datamark.ts"),
      import("./writing/scribe.ts"),
      import("./writing/model-writer.ts"),
    ]);
  const prompts = await loadPrompts();
  const store = await openStore(databaseUrl);
  const scribe = createScribe({
    model: openModel(model, (attempt) => log.info({ model: attempt }, "asked the model")),
    store,
    prices: model.prices,
    dailyTokens: model.dailyTokens,
    now: Date.now,
    newMark: (inputs) => newMark(unpredictable, inputs),
  });
  const writer = writing.createModelWriter({
    scribe,
    prompts,
    store,
    fellBack: (about) => log.warn(about, "the rules wrote instead of the model"),
    broke: (failure, about) => void record(failure, about),
  });
  return { writer, close: () => store.close() };
}
