import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";

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
  jsonl: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the arguments behind a command's name.
 * @param ownOptions names of the command's own options
 * @throws UserError for an unknown option, a missing value, a date that is none
 */
export function parseArguments(argv: readonly string[], ownOptions: readonly string[]): Arguments {
  const own = Object.fromEntries(ownOptions.map((name) => [name, { type: "string" }] as const));
  const { values, positionals, tokens } = parse([...argv], own);
  const { article = [], published, json = false, jsonl = false, help = false, ...rest } = values;
  return {
    words: positionals,
    articles: article,
    references: tokens.flatMap((token) => {
      if (token.kind === "positional") return [token.value];
      return token.kind === "option" && token.name === "article" ? [token.value ?? ""] : [];
    }),
    ...(published !== undefined && { published: toDate(published) }),
    json,
    jsonl,
    help,
    own: rest as Record<string, string>,
  };
}

function parse(args: string[], own: Record<string, { type: "string" }>) {
  try {
    const options = { ...own, ...COMMON };
    return parseArgs({ args, allowPositionals: true, tokens: true, options });
  } catch (failure) {
    // Node's own words: "Unknown option '--colour'. To specify a positional argument …"
    const [message = "Bad option"] = String((failure as Error).message).split(". ");
    throw new UserError(
      `${message}.`,
      "The options are --article FILE, --published DATE and --json; npm run verbatim -- help lists the commands.",
    );
  }
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

function toDate(value: string): string {
  const time = Date.parse(value);
  // Date.parse takes 30 February for 2 March.
  const exists = !Number.isNaN(time) && new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate();
  if (ISO_DATE.test(value) && exists === Number(value.slice(8, 10))) return value;
  throw new UserError(
    `--published ${value}: not a date.`,
    "Write it as 2025-02-13 or 2025-02-13T08:30Z.",
  );
}
