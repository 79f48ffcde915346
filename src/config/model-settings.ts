import * as z from "zod";

// It travels in a header: "sk-4f…", no spaces, nothing beyond ASCII.
const KEY = /^[!-~]+$/u;
// "gpt-4.1-mini", "meta-llama/Llama 3:free": it is shown, so it is one line.
const MODEL_NAME = /^\P{Cc}{1,200}$/u;
// "0.15", "3": so many of the currency for a million tokens.
const PRICE = /^\d{1,6}(?:\.\d{1,6})?$/u;
// "200000".
const TOKENS = /^[1-9]\d{0,14}$/u;

const price = z.string().regex(PRICE, "must be a price for a million tokens, such as 0.15");

/** The language model's settings, as the environment spells them. */
export const MODEL_SETTINGS = {
  OPENAI_API_KEY: z.string().regex(KEY, "must be a key without spaces").optional(),
  OPENAI_BASE_URL: z
    .string()
    .refine(isBaseUrl, "must be an address such as https://example.org/v1, without user, ? and #")
    .optional(),
  OPENAI_MODEL: z.string().regex(MODEL_NAME, "must be a model's name").optional(),
  MODEL_PRICE_INPUT: price.optional(),
  MODEL_PRICE_OUTPUT: price.optional(),
  MODEL_DAILY_TOKENS: z
    .string()
    .regex(TOKENS, "must be a whole number above 0, such as 200000")
    .optional(),
};

/** The language model that writes; without one, the rules do. */
export type ModelConfig = {
  readonly name: string;
  /** Null where the server asks for none, as Ollama. */
  readonly apiKey: string | null;
  /** Without a slash at the end; null is OpenAI itself. */
  readonly baseUrl: string | null;
  /** For a million tokens, in whatever currency the person thinks in. */
  readonly prices: { readonly input: number; readonly output: number } | null;
  /** What one tenant may use in a day; null is no limit. */
  readonly dailyTokens: number | null;
};

type Values = z.infer<z.ZodObject<typeof MODEL_SETTINGS>>;

/** A key or an address turns the model on. A name alone does not: whoever comments out the key means to turn it off. */
const isModelOn = (values: Readonly<Record<string, unknown>>): boolean =>
  values.OPENAI_API_KEY !== undefined || values.OPENAI_BASE_URL !== undefined;

/** What one setting asks of another, as problems in words. */
export function missingForModel(filled: Readonly<Record<string, string>>): readonly string[] {
  const problems: string[] = [];
  if (isModelOn(filled) && filled.OPENAI_MODEL === undefined) {
    const cause = filled.OPENAI_API_KEY === undefined ? "OPENAI_BASE_URL" : "OPENAI_API_KEY";
    problems.push(`OPENAI_MODEL must name the model, because ${cause} is set`);
  }
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = filled;
  if (input === undefined && output !== undefined) {
    problems.push("MODEL_PRICE_INPUT must be set too, because MODEL_PRICE_OUTPUT is");
  }
  if (input !== undefined && output === undefined) {
    problems.push("MODEL_PRICE_OUTPUT must be set too, because MODEL_PRICE_INPUT is");
  }
  return problems;
}

/** What the settings come to; null: the rules write. */
export function modelConfig(values: Values): ModelConfig | null {
  const { OPENAI_MODEL: name, MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = values;
  if (!isModelOn(values) || name === undefined) return null;
  const priced = input !== undefined && output !== undefined;
  return Object.freeze({
    name,
    apiKey: values.OPENAI_API_KEY ?? null,
    baseUrl: values.OPENAI_BASE_URL?.replace(/\/$/u, "") ?? null,
    prices: priced ? { input: Number(input), output: Number(output) } : null,
    dailyTokens: values.MODEL_DAILY_TOKENS === undefined ? null : Number(values.MODEL_DAILY_TOKENS),
  });
}

/** The paths of the API are put behind it, and `fetch` refuses an address with a password. */
function isBaseUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s?#]+$/iu.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}
