import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import { isIsoDate } from "./iso-date.ts";

/** What stands behind the command's name on the command line. */
export type Arguments = {
  /** Words that belong to no option. */
  readonly words: readonly string[];
  /** The values of `--article`. */
  readonly articles: readonly string[];
  /** Words and `--article` values as one list, in the order typed: what `digest` reads. */
  readonly references: readonly string[];
  readonly published?: string;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly help: boolean;
  /** Values of the command's own options: `--limit 3`. */
  readonly own: Readonly<Record<string, string>>;
};

const COMMON = {
  article: { type: "string", multiple: true },
  published: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What a command takes besides the options that all take. */
export type OwnOptions = {
  /** Names of its own options with a value: `--limit 3`. */
  readonly named?: readonly string[];
  /** Whether it takes `--jsonl`. */
  readonly lines?: boolean;
};

/**
 * Reads the arguments behind a command's name.
 * @throws UserError for an unknown option, a missing value, a date that is none
 */
export function parseArguments(
  argv: readonly string[],
  { named = [], lines = false }: OwnOptions,
): Arguments {
  const own: Record<string, { type: "string" | "boolean" }> = Object.fromEntries(
    named.map((name) => [name, { type: "string" }]),
  );
  if (lines) own.jsonl = { type: "boolean" };
  const { values, positionals, tokens } = parse([...argv], own);
  const { article = [], published, json = false, help = false, ...rest } = values;
  const { jsonl = false, ...texts } = rest as Record<string, string | boolean>;
  return {
    words: positionals,
    articles: article,
    references: tokens.flatMap((token) => {
      if (token.kind === "positional") return [token.value];
      return token.kind === "option" && token.name === "article" ? [token.value ?? ""] : [];
    }),
    ...(published !== undefined && { published: toDate(published) }),
    json,
    jsonl: jsonl === true,
    help,
    own: texts as Record<string, string>,
  };
}

function parse(args: string[], own: Record<string, { type: "string" | "boolean" }>) {
  try {
    const options = { ...own, ...COMMON };
    return parseArgs({ args, allowPositionals: true, tokens: true, options });
  } catch (failure) {
    // Node's own words: "Unknown option '--colour'. To specify a positional argument …"
    const [message = "Bad option"] = String((failure as Error).message).split(". ");
    const names = ["--article FILE", "--published DATE", "--json"];
    names.push(...Object.keys(own).flatMap((name) => (name in COMMON ? [] : `--${name}`)));
    throw new UserError(`${message}.`, `The options here are ${names.join(", ")}.`);
  }
}

function toDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new UserError(
    `--published ${value}: not a date.`,
    "Write it as 2025-02-13 or 2025-02-13T08:30Z.",
  );
}
