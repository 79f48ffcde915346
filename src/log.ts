import { randomInt } from "node:crypto";
import { type DestinationStream, destination, type Level, type Logger, pino } from "pino";
import { createScrub } from "./log/scrub.ts";

/** Where everything is logged. Fields first, then a short text: `log.error({ id, err }, "defect")`. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

export type LogSettings = {
  readonly logLevel: Level | "silent";
  /** Values that may never stand in a line, whatever they look like. */
  readonly secrets?: readonly string[];
};

/**
 * The one logger: JSON lines on standard error, so that piped answers stay clean. The scrubber works on
 * the written line, since a secret may hide in any field, error text or stack.
 * @param out where lines go; written at once, so that a failing process does not lose its last line
 */
export function createLog(
  { logLevel, secrets = [] }: LogSettings,
  out: DestinationStream = destination({ fd: 2, sync: true }),
): Log {
  const settings = {
    level: logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level: string) => ({ level }) },
    hooks: { streamWrite: createScrub(secrets) },
  };
  return pino(settings, out);
}

// Nothing that is misheard or misread: no 0 and o, 1 and l and i, 5 and s, 2 and z, 8 and b.
const ID_LETTERS = "34679acdefghjkmnpqrtuvwxy";
const ID_LENGTH = 8; // 25^8: no two failures of one log will share it

/** A short id that a person can read out: "k4mc-9wte". The person and the log share it. */
export function newFailureId(random: (below: number) => number = randomInt): string {
  const letters = Array.from({ length: ID_LENGTH }, () => ID_LETTERS[random(ID_LETTERS.length)]);
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
