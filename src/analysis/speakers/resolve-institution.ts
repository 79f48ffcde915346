import type { Entity } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import { foldName } from "../names/fold-name.ts";
import type { Scene } from "./scene.ts";

const DEFINITE = /^the\s+/iu;

/**
 * The organisation that "the coast guard" stands for: the one whose whole name or alias these very words are.
 * null for "the guard" or "the union" alone, since another article's union may be meant, and where two fit.
 */
export function resolveInstitution(scene: Scene, span: Span): Entity | null {
  const phrase = scene.text.slice(...span).trim();
  if (!DEFINITE.test(phrase)) return null;
  const key = foldName(phrase);
  if (!key.includes(" ")) return null;
  const fits = scene.cast.organisations.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => foldName(form) === key),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
