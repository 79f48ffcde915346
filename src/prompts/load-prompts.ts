import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type * as z from "zod";
import { UserError } from "../errors.ts";
import type { ModelRequest } from "../model.ts";
import { fillPrompt, type Inputs } from "./fill-prompt.ts";
import { type PromptFile, type PromptReading, readPrompt } from "./read-prompt.ts";
import { SCHEMAS } from "./schemas.ts";

const FOLDER = new URL("../../prompts/", import.meta.url);
const ENDING = ".md";
const README = "README.md";

/** What the code asks for by name, and what it expects back. */
const OUTPUT_OF = {
  digest: "DigestDraft",
  repair: "RepairDraft",
  answer: "AnswerDraft",
  stance: "StanceDraft",
  comparison: "ComparisonDraft",
} as const satisfies Readonly<Record<string, keyof typeof SCHEMAS>>;

type PromptName = keyof typeof OUTPUT_OF;
type DraftOf<Name extends PromptName> = z.infer<(typeof SCHEMAS)[(typeof OUTPUT_OF)[Name]]>;

/** One prompt file, ready to be filled. */
export type Prompt<Draft> = Omit<PromptFile, "template" | "output"> & {
  readonly name: string;
  readonly schema: z.ZodType<Draft>;
  /**
   * The request for these settings and inputs, foreign text marked. What comes back must go through `unmark`.
   * @throws Error (a defect) for a missing or an extra input, a setting that is no plain word, or a mark that stands in a text
   */
  fill(inputs: Inputs, mark: string): ModelRequest<Draft>;
};

/** Every prompt by its name, with the draft that it asks for. */
export type Prompts = { readonly [Name in PromptName]: Prompt<DraftOf<Name>> };

/**
 * All prompts by name: the folder is the registry.
 * @throws UserError that names everything wrong with every file at once
 */
export async function loadPrompts(folder: URL = FOLDER): Promise<Prompts> {
  const files = (await readdir(fileURLToPath(folder)))
    .filter((file) => file.endsWith(ENDING) && file !== README)
    .sort();
  const readings = new Map<string, PromptReading>();
  for (const file of files)
    readings.set(
      file.slice(0, -ENDING.length),
      readPrompt(await readFile(new URL(file, folder), "utf8")),
    );
  const problems = [...readings].flatMap(([name, reading]) => problemsOf(name, reading));
  for (const name of Object.keys(OUTPUT_OF))
    if (!readings.has(name)) problems.push(`${name}${ENDING}: there is no such file`);
  if (problems.length > 0)
    throw new UserError(
      `Prompts cannot be used. ${problems.join("; ")}.`,
      "Mend the files in prompts/; its README.md describes them.",
    );
  const prompts = [...readings].flatMap(([name, reading]) =>
    "file" in reading ? [[name, toPrompt(name, reading.file)] as const] : [],
  );
  return Object.fromEntries(prompts) as Prompts;
}

function problemsOf(name: string, reading: PromptReading): readonly string[] {
  const wanted = isKnown(name) ? OUTPUT_OF[name] : null;
  const problems = "problems" in reading ? [...reading.problems] : [];
  if (wanted === null) problems.push("nothing asks for a prompt of this name");
  else if ("file" in reading && reading.file.output !== wanted)
    problems.push(`"output" must be ${wanted}, which the code expects of it`);
  return problems.map((problem) => `${name}${ENDING}: ${problem}`);
}

function isKnown(name: string): name is PromptName {
  return Object.hasOwn(OUTPUT_OF, name);
}

function toPrompt(name: string, file: PromptFile): Prompt<unknown> {
  const { template: _, output, ...rest } = file;
  const schema: z.ZodType<unknown> = SCHEMAS[output];
  const { mostOutputTokens } = file;
  return {
    ...rest,
    name,
    schema,
    fill: (inputs, mark) => ({
      name,
      ...fillPrompt(file, inputs, mark),
      schema,
      mostOutputTokens,
    }),
  };
}
