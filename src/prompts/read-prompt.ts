import * as z from "zod";
import { SCHEMAS } from "./schemas.ts";

/** What stands in one prompt file. */
export type PromptFile = {
  readonly version: number;
  /** One line: what it is for. */
  readonly purpose: string;
  /** Names of our own words that the instructions take in: "language". */
  readonly settings: readonly string[];
  /** Names of foreign texts: fields of the JSON that the model gets beside the instructions. */
  readonly inputs: readonly string[];
  readonly output: keyof typeof SCHEMAS;
  readonly mostOutputTokens: number;
  /** Budget of the article sentences or passages in its inputs. */
  readonly mostInputTokens: number;
  readonly template: string;
};

export type PromptReading =
  | { readonly file: PromptFile }
  | { readonly problems: readonly string[] };

/** `{{language}}`; whatever else stands between such braces is reported. */
export const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/gu;
/** Stands for the mark that foreign text carries. It needs no declaration, and every template must explain it. */
export const MARK = "mark";

const FENCE = "---";
const FIELD = /^([a-z-]+):(.*)$/u;
const NAME = /^[a-z]+$/u;
const COUNT = /^[1-9]\d{0,8}$/u;

const missingOr = (wanted: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? "is missing" : wanted),
});
const count = z
  .string(missingOr(""))
  .regex(COUNT, "must be a positive whole number")
  .transform(Number);
const names = z
  .string(missingOr(""))
  .transform((list) => (list === "" ? [] : list.split(",").map((name) => name.trim())))
  .refine(
    (list) => list.every((name) => NAME.test(name)),
    "must be words in small letters, with commas between",
  );
const outputs = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

const FrontMatter = z.strictObject({
  version: count,
  purpose: z.string(missingOr("")).min(1, "must not be empty"),
  settings: names,
  inputs: names.refine((list) => list.length > 0, "must not be empty"),
  output: z.enum(outputs, missingOr(`must be one of ${outputs.join(", ")}`)),
  "most-output-tokens": count,
  "most-input-tokens": count,
});

/** Reads a prompt file and names all that is wrong with it. Line ends may be of either kind. */
export function readPrompt(text: string): PromptReading {
  const lines = text.split(/\r?\n/u);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0)
    return { problems: [`must begin with front matter between two lines "${FENCE}"`] };
  const { fields, problems: lineProblems } = readFields(lines.slice(1, end));
  const template = lines
    .slice(end + 1)
    .join("\n")
    .trim();
  const parsed = FrontMatter.safeParse(fields);
  const problems = [...lineProblems, ...(parsed.error?.issues ?? []).map(describe)];
  if (template === "") problems.push("has no template below its front matter");
  if (!parsed.success) return { problems };
  const { data } = parsed;
  problems.push(...findNameProblems(data.settings, data.inputs, template));
  if (problems.length > 0) return { problems };
  const { version, purpose, settings, inputs, output } = data;
  const limits = {
    mostOutputTokens: data["most-output-tokens"],
    mostInputTokens: data["most-input-tokens"],
  };
  return { file: { version, purpose, settings, inputs, output, ...limits, template } };
}

function readFields(lines: readonly string[]) {
  const fields: Record<string, string> = {};
  const problems: string[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    if (name === "") problems.push(`"${line}" is no line of front matter`);
    else if (Object.hasOwn(fields, name)) problems.push(`"${name}" stands there twice`);
    else fields[name] = value.trim();
  }
  return { fields, problems };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return `"${issue.path.join(".")}" ${issue.message}`;
  return `${issue.keys.map((key) => `"${key}"`).join(", ")} is no field of a prompt`;
}

/** Every placeholder is declared, every declared name is used, and no name means two things. */
function findNameProblems(
  settings: readonly string[],
  inputs: readonly string[],
  template: string,
): string[] {
  const declared = [...settings, ...inputs];
  const known = new Set([...declared, MARK]);
  const used = new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name));
  const problems: string[] = [];
  if (known.size <= declared.length)
    problems.push(`declares a name twice, or "${MARK}", which every prompt has`);
  for (const name of used) if (!known.has(name)) problems.push(`uses {{${name}}} undeclared`);
  for (const name of known) if (!used.has(name)) problems.push(`never uses {{${name}}}`);
  if (/\{\{|\}\}/u.test(template.replace(PLACEHOLDER, ""))) problems.push("has a stray {{ or }}");
  return problems;
}
