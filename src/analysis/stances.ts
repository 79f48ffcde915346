import type { Quote, Stance } from "../analysis.ts";
import type { Cast } from "./cast.ts";
import type { Prose } from "./prose.ts";

/** Attitudes that the text attributes to somebody, each with the sentence that shows it. */
export function findStances(_prose: Prose, _cast: Cast, _quotes: readonly Quote[]): Stance[] {
  return [];
}
