import { existsSync } from "node:fs";
import * as z from "zod";
import {
  MODEL_SETTINGS,
  type ModelConfig,
  missingForModel,
  modelConfig,
} from "./config/model-settings.ts";
import { WEB_SETTINGS, type WebConfig, webConfig } from "./config/web-settings.ts";
import { UserError } from "./errors.ts";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

// The password of "postgres://bot:pass@word@host/name": whatever stands before the last "@".
const PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(?<password>.+)@/iu;

// Ten years are for ever.
const DAYS = /^(?:[1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|36[0-4]\d|3650)$/u;

/** Every setting, as the environment spells it. `.env.example` has a line for each. */
const Settings = z.object({
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).default("warn"),
  NO_COLOR: z.string().optional(),
  ...MODEL_SETTINGS,
  DATABASE_URL: z.string().default("verbatim.db"),
  ...WEB_SETTINGS,
  VERBATIM_KEEP_DAYS: z
    .string()
    .regex(DAYS, "must be a number of days from 1 to 3650, such as 90")
    .default("90"),
});

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
  const problems = [...(wrong ?? []), ...missingForModel(filled)];
  if (!parsed.data || problems.length > 0) {
    throw new UserError(`${problems.join("; ")}.`, "Mend this in the environment or in .env.");
  }
  const { LOG_LEVEL, NO_COLOR, DATABASE_URL } = parsed.data;
  return Object.freeze({
    logLevel: LOG_LEVEL,
    colour: NO_COLOR === undefined,
    model: modelConfig(parsed.data),
    databaseUrl: DATABASE_URL,
    web: webConfig(parsed.data),
    keepDays: Number(parsed.data.VERBATIM_KEEP_DAYS),
    secrets: secretsOf(parsed.data),
  });
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
