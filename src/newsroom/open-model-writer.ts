import { randomInt } from "node:crypto";
import type { Writer } from "../command.ts";
import type { ModelConfig } from "../config/model-settings.ts";
import type { Journal } from "../log/record-failure.ts";
import { type ModelSettings, openModel } from "../model/open-model.ts";
import { newMark } from "../prompts/datamark.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import type { Store } from "../store.ts";
import { forgiveStore } from "../writing/forgive-store.ts";
import { createModelWriter } from "../writing/model-writer.ts";
import { createScribe } from "../writing/scribe.ts";

/** Which model; how long it may take is ours to say, and a test's. */
export type WritingModel = ModelConfig & ModelSettings;

// Math.random can be foretold by whoever has seen enough of it.
const STEPS = 2 ** 32;
const unpredictable = (): number => randomInt(STEPS) / STEPS;

/** The writer over a language model, its prompts and its database. @throws UserError for one that cannot be used */
export async function openModelWriter(
  model: WritingModel,
  openStore: () => Promise<Store>,
  { log, record }: Journal,
): Promise<Writer> {
  const prompts = await loadPrompts();
  const database = await openStore();
  const store = forgiveStore(
    database,
    (failure) => void record(failure, { writing: "to the database" }),
  );
  const scribe = createScribe({
    model: openModel(model, (attempt) => log.info({ model: attempt }, "asked the model")),
    store,
    prices: model.prices,
    dailyTokens: model.dailyTokens,
    now: Date.now,
    newMark: (inputs) => newMark(unpredictable, inputs),
  });
  return createModelWriter({
    scribe,
    prompts,
    store,
    fellBack: (about) => log.warn(about, "the rules wrote instead of the model"),
    broke: (failure, about) => void record(failure, about),
  });
}
