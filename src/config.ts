import { existsSync } from "node:fs";
import * as z from "zod";
import { UserError } from "./errors.ts";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

// It travels in a header: "sk-4f…", no spaces, nothing beyond ASCII.
const KEY = /^[!-~]+$/u;
// "gpt-4.1-mini", "meta-llama/Llama 3:free": it is shown, so it is one line.
const MODEL_NAME = /^\P{Cc}{1,200}$/u;
// "0.15", "3": so many of the currency for a million tokens.
const PRICE = /^\d{1,6}(?:\.\d{1,6})?$/u;
// "200000".
const TOKENS = /^[1-9]\d{0,14}$/u;
// The password of "postgres://bot:pass@word@host/name": whatever stands before the last "@".
const PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(?<password>.+)@/iu;

// "ops@example.org", "https://example.org/bot": it travels in a header.
const CONTACT = /^(?:mailto:)?[!-~]{1,100}@[!-~]{1,100}$|^https?:\/\/[!-~]{1,200}$/iu;
// "10.0.0.0/8", "fd00::/8".
const NETWORK = /^[\d.]{7,15}\/\d{1,2}$|^[\da-f:.]{2,45}\/\d{1,3}$/iu;
// "example.org", "*.example.org".
const HOST = /^(?:\*\.)?[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})$/iu;
// Ten years are for ever.
const DAYS = /^(?:[1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|36[0-4]\d|3650)$/u;

/** Words parted by commas or blanks. */
const list = (example: string, pattern: RegExp) =>
  z
    .string()
    .default("")
    .transform((value) => value.split(/[\s,]+/u).filter(Boolean))
    .refine(
      (words) => words.every((word) => pattern.test(word)),
      `must be a list such as ${example}`,
    );

const price = z.string().regex(PRICE, "must be a price for a million tokens, such as 0.15");

/** Every setting, as the environment spells it. `.env.example` has a line for each. */
const Settings = z.object({
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).default("warn"),
  NO_COLOR: z.string().optional(),
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
  DATABASE_URL: z.string().default("verbatim.db"),
  VERBATIM_CONTACT: z.string().regex(CONTACT, "must be an e-mail address or a URL").optional(),
  VERBATIM_ALLOW_NETWORKS: list("10.0.0.0/8, fd00::/8", NETWORK),
  VERBATIM_ALLOW_HOSTS: list("example.org, *.example.com", HOST),
  VERBATIM_BLOCK_HOSTS: list("example.org, *.example.com", HOST),
  VERBATIM_KEEP_DAYS: z
    .string()
    .regex(DAYS, "must be a number of days from 1 to 3650, such as 90")
    .default("90"),
});

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

/** How Verbatim goes to the web. */
export type WebConfig = {
  /** Who runs this Verbatim, for sites that want to reach them: an address or a URL. */
  readonly contact: string | null;
  /** Private networks (CIDR) that it may read, on any port. */
  readonly allowNetworks: readonly string[];
  /** The only hosts that it reads; empty: every public one. "*.example.org" is every host below it. */
  readonly allowHosts: readonly string[];
  /** Hosts that it never reads. */
  readonly blockHosts: readonly string[];
};

/** What the person who runs Verbatim has decided. */
export type Config = {
  readonly logLevel: (typeof LEVELS)[number];
  /** May be used where the output is a terminal. */
  readonly colour: boolean;
  readonly model: ModelConfig | null;
  readonly databaseUrl: string;
  readonly web: WebConfig;
  /** How long articles are kept. */
  readonly keepDays: number;
  /** Values that may never be logged or shown. */
  readonly secrets: readonly string[];
};

type Environment = Readonly<Record<string, string | undefined>>;
type Values = z.infer<typeof Settings>;

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(Settings.shape);

/**
 * Reads the settings. An empty or blank one ("LOG_LEVEL=") counts as not set.
 * @throws UserError that names every wrong setting at once, and no value of them
 */
export function loadConfig(environment: Environment = readEnvironment()): Config {
  const filled: Record<string, string> = {};
  for (const [name, value = ""] of Object.entries(environment)) {
    if (value.trim() !== "") filled[name] = value.trim();
  }
  const parsed = Settings.safeParse(filled);
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const problems = [...(wrong ?? []), ...missing(filled)];
  if (!parsed.data || problems.length > 0) {
    throw new UserError(`${problems.join("; ")}.`, "Mend this in the environment or in .env.");
  }
  const { LOG_LEVEL, NO_COLOR, DATABASE_URL } = parsed.data;
  return Object.freeze({
    logLevel: LOG_LEVEL,
    colour: NO_COLOR === undefined,
    model: modelConfig(parsed.data),
    databaseUrl: DATABASE_URL,
    web: Object.freeze({
      contact: parsed.data.VERBATIM_CONTACT ?? null,
      allowNetworks: Object.freeze(parsed.data.VERBATIM_ALLOW_NETWORKS),
      allowHosts: Object.freeze(parsed.data.VERBATIM_ALLOW_HOSTS),
      blockHosts: Object.freeze(parsed.data.VERBATIM_BLOCK_HOSTS),
    }),
    keepDays: Number(parsed.data.VERBATIM_KEEP_DAYS),
    secrets: secretsOf(parsed.data),
  });
}

/** A key or an address turns the model on. A name alone does not: whoever comments out the key means to turn it off. */
const isModelOn = (values: Readonly<Record<string, unknown>>): boolean =>
  values.OPENAI_API_KEY !== undefined || values.OPENAI_BASE_URL !== undefined;

/** What one setting asks of another. */
function missing(filled: Readonly<Record<string, string>>): readonly string[] {
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

function modelConfig(values: Values): ModelConfig | null {
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

function secretsOf({ OPENAI_API_KEY: key, DATABASE_URL: database }: Values): readonly string[] {
  const password = PASSWORD.exec(database)?.groups?.password;
  const written = [key, password].filter((value) => value !== undefined);
  // "p%40ss" is "p@ss" once a driver has read it.
  return Object.freeze([...new Set(written.flatMap((value) => [value, decoded(value)]))]);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * The environment, filled up from `.env` in the working folder; what is set already wins. Node's flag
 * `--env-file-if-exists` would print a line on every start without the file, and read it for `analyze` too.
 */
function readEnvironment(): Environment {
  try {
    if (existsSync(".env")) process.loadEnvFile();
  } catch (failure) {
    const reason = (failure as Error).message.replace(/\.$/u, "");
    throw new UserError(`.env cannot be read: ${reason}.`, "Mend or remove it.");
  }
  return process.env;
}
