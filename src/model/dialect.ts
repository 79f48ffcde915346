import { APIError } from "openai";

/** What a server turned out to understand. */
export type Dialect = {
  readonly api: "responses" | "chat";
  /** How chat completions are told the shape; "text" leaves it to the instructions alone. */
  readonly format: "json_schema" | "json_object" | "text";
  /** What chat completions call the limit: compatible servers know the old name, OpenAI's own want the new. */
  readonly limit: "max_tokens" | "max_completion_tokens";
  /**
   * Whether the model spends the limit on thoughts before it writes: "brief" gives it room for them and asks for few,
   * "free" gives room alone, to servers that will not be asked.
   */
  readonly thinking: "none" | "brief" | "free";
};

/** What is tried first: everything that OpenAI's own server can do. */
export const FULL_DIALECT: Dialect = {
  api: "responses",
  format: "json_schema",
  limit: "max_tokens",
  thinking: "none",
};

const NO_SUCH_MODEL: ReadonlySet<unknown> = new Set(["model_not_found", "DeploymentNotFound"]);
const NO_SUCH_PATH: ReadonlySet<unknown> = new Set([404, 405, 501]);
const REFUSED: ReadonlySet<unknown> = new Set([400, 415, 422]);

// "Unknown endpoint", "The Responses API is not supported by this model". No class or code says so.
const LACKS_ENDPOINT =
  /\b(?:unknown|unsupported|invalid|no such) (?:endpoint|url|path|route|api|operation)\b/iu;
const NAMES_RESPONSES = /\bresponses\b|text\.format/iu;
const LACKS = /\b(?:not (?:supported|implemented|available|enabled)|unsupported|unknown)\b/iu;
// "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."
const NAMES_FORMAT = /response_?format|json_?schema|json_?object|guided_json|grammar/iu;
const NAMES_EFFORT = /reasoning/iu;
const NAMES_LIMIT = /max_completion_tokens/iu;

const POORER = { json_schema: "json_object", json_object: "text", text: null } as const;

/** The dialect for a model that thought until nothing was left to write with; null where it has room already. */
export function findRoomToThink(dialect: Dialect): Dialect | null {
  return dialect.thinking === "none" ? { ...dialect, thinking: "brief" } : null;
}

/**
 * The dialect to try next after a failed call.
 * @returns null where another dialect would not help
 */
export function findNextDialect(dialect: Dialect, error: unknown): Dialect | null {
  if (!(error instanceof APIError)) return null;
  if (
    dialect.thinking === "brief" &&
    REFUSED.has(error.status) &&
    NAMES_EFFORT.test(wordsOf(error))
  ) {
    return { ...dialect, thinking: "free" };
  }
  if (dialect.api === "responses") {
    return lacksResponses(error) ? { ...dialect, api: "chat" } : null;
  }
  if (!REFUSED.has(error.status)) return null;
  const told = wordsOf(error);
  if (dialect.limit === "max_tokens" && NAMES_LIMIT.test(told)) {
    return { ...dialect, limit: "max_completion_tokens" };
  }
  const format = POORER[dialect.format];
  return format && NAMES_FORMAT.test(told) ? { ...dialect, format } : null;
}

const wordsOf = (error: APIError): string => `${error.param ?? ""} ${error.message}`;

function lacksResponses(error: APIError): boolean {
  if (NO_SUCH_MODEL.has(error.code)) return false;
  if (NO_SUCH_PATH.has(error.status)) return true;
  if (!REFUSED.has(error.status) || error.code === "invalid_json_schema") return false;
  if (LACKS_ENDPOINT.test(error.message)) return true;
  return NAMES_RESPONSES.test(error.message) && LACKS.test(error.message);
}
