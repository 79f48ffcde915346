import type { Writer } from "../command.ts";
import type { Journal } from "../log/record-failure.ts";
import type { Store } from "../store.ts";
import { rulesWriter } from "../writing/rules-writer.ts";
import type { WritingModel } from "./open-model-writer.ts";

/** The settings that decide who writes. */
export type WriterSettings = { readonly model: WritingModel | null };

/**
 * The writer that the settings ask for. Without a model it is the rules', and neither the client nor a database is loaded,
 * which takes longer than all the rest of a start.
 * @throws UserError for a prompt file or a database that cannot be used
 */
export async function openWriter(
  { model }: WriterSettings,
  openStore: () => Promise<Store>,
  journal: Journal,
): Promise<Writer> {
  if (!model) return rulesWriter;
  const { openModelWriter } = await import("./open-model-writer.ts");
  return openModelWriter(model, openStore, journal);
}
