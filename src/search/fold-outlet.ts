import { toLatin } from "../analysis/names/to-latin.ts";

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** An outlet's name or host as it is looked for: "The Kyiv Herald", "kyivherald.example" → small Latin letters and blanks. */
export function foldOutlet(name: string): string {
  return toLatin(name.normalize("NFKC")).replace(NO_LETTERS, " ").trim();
}
