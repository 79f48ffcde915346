import * as z from "zod";
import type { Attempt } from "../../src/model/attempt.ts";
import { type ModelSettings, openModel } from "../../src/model/open-model.ts";
import type { Model, ModelReply, ModelRequest } from "../../src/model.ts";

const Draft = z.object({
  bullets: z.array(z.object({ text: z.string().min(1).max(300), sentence: z.int() })).max(6),
});
export type Draft = z.infer<typeof Draft>;

/** What the model writes in these tests. */
export const DRAFT: Draft = { bullets: [{ text: "The bridge opens in May.", sentence: 3 }] };

export const REQUEST: ModelRequest<Draft> = {
  name: "digest",
  instructions: "Write one bullet a sentence.",
  input: JSON.stringify(["The bridge across the Orle opens in May."]),
  schema: Draft,
  mostOutputTokens: 900,
};

export const KEY = "sk-proj-Zx81mmmmmmmmmmmmmmmmQw7k";

export type Asked = {
  readonly reply: ModelReply<Draft>;
  readonly attempts: readonly Attempt[];
  readonly ms: number;
};

/** A model with short times, and everything it tells its watcher. */
export function openWatched(
  baseUrl: string,
  settings: Partial<ModelSettings> = {},
): { readonly model: Model; readonly attempts: readonly Attempt[] } {
  const attempts: Attempt[] = [];
  const times = { timeoutMs: 400, retryDelayMs: 5, restMs: 60_000 };
  const model = openModel(
    { name: "gpt-5-mini", apiKey: KEY, baseUrl, ...times, ...settings },
    (attempt) => attempts.push(attempt),
  );
  return { model, attempts };
}

/** Asks a fresh model once. */
export async function askOnce(
  baseUrl: string,
  settings: Partial<ModelSettings> = {},
): Promise<Asked> {
  const { model, attempts } = openWatched(baseUrl, settings);
  const start = performance.now();
  const reply = await model.ask(REQUEST);
  return { reply, attempts, ms: performance.now() - start };
}
