import { existsSync } from "node:fs";
import * as z from "zod";
import { UserError } from "./errors.ts";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** Every setting, as the environment spells it. `.env.example` has a line for each. */
const Settings = z.object({
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).default("warn"),
  NO_COLOR: z.string().optional(),
});

/** What the person who runs Verbatim has decided. */
export type Config = {
  readonly logLevel: (typeof LEVELS)[number];
  /** May be used where the output is a terminal. */
  readonly colour: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(Settings.shape);

/**
 * Reads the settings. An empty one ("LOG_LEVEL=") counts as not set.
 * @throws UserError that names every wrong setting at once
 */
export function loadConfig(environment: Environment = readEnvironment()): Config {
  const filled = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = Settings.safeParse(Object.fromEntries(filled));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new UserError(`${problems.join("; ")}.`, "Mend this in the environment or in .env.");
  }
  const { LOG_LEVEL, NO_COLOR } = parsed.data;
  return Object.freeze({ logLevel: LOG_LEVEL, colour: NO_COLOR === undefined });
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
