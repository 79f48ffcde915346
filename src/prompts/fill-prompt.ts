import { datamark } from "./datamark.ts";
import { type Foreign, mapTexts } from "./map-texts.ts";
import { MARK, PLACEHOLDER, type PromptFile } from "./read-prompt.ts";

/** Settings and inputs of one request by name. Lists are given as lists: as JSON in a string they would be escaped twice. */
export type Inputs = Readonly<Record<string, Foreign>>;

/** A setting is a word or two of ours, "Norwegian Bokmål": nothing that could be a sentence, a line or a link. */
const SETTING = /^\p{L}[\p{L}\p{M} '’(),.-]{0,59}$/u;

/**
 * What goes to the model. The instructions are the template with our settings; foreign text never gets there, an
 * input's placeholder becomes the name of its field. Every foreign text is marked and goes into one JSON object, from
 * whose strings nothing breaks out.
 * @throws Error (a defect) for a missing or an extra input, a setting that is no plain word, a mark that stands in a text
 */
export function fillPrompt(
  { settings, inputs, template }: Pick<PromptFile, "settings" | "inputs" | "template">,
  given: Inputs,
  mark: string,
): { readonly instructions: string; readonly input: string } {
  checkNames([...settings, ...inputs], Object.keys(given));
  const foreign = Object.fromEntries(inputs.map((name) => [name, given[name] ?? null]));
  if (mark === "" || JSON.stringify(foreign).includes(mark))
    throw new Error("The mark must be one that stands nowhere in the inputs.");
  const words = new Map([[MARK, mark], ...inputs.map((name) => [name, `\`${name}\``] as const)]);
  for (const name of settings) words.set(name, settingOf(name, given[name]));
  return {
    instructions: template.replace(PLACEHOLDER, (_, name: string) => words.get(name) ?? ""),
    input: JSON.stringify(mapTexts(foreign, (text) => datamark(text, mark))),
  };
}

function checkNames(declared: readonly string[], given: readonly string[]): void {
  const missing = declared.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !declared.includes(name));
  if (missing.length + extra.length === 0) return;
  throw new Error(
    `Inputs missing: ${missing.join(", ") || "none"}; extra: ${extra.join(", ") || "none"}.`,
  );
}

function settingOf(name: string, value: Foreign | undefined): string {
  if (typeof value === "string" && SETTING.test(value)) return value;
  throw new Error(`The setting "${name}" must be a plain word.`);
}
