import type { ChatCompletionCreateParamsNonStreaming as ChatBody } from "openai/resources/chat/completions";
import type { ResponseCreateParamsNonStreaming as ResponsesBody } from "openai/resources/responses/responses";
import type { ModelRequest } from "../model.ts";
import type { Dialect } from "./dialect.ts";
import { type JsonSchema, requestToStrictSchema } from "./strict-schema.ts";

// Tokens on top of what is to be written: brief thoughts are some hundred to two thousand.
const THINKING_ROOM = 4_000;

/**
 * A request for the Responses API. Nothing is stored there; no tools, and no temperature, which many models refuse.
 * @param model the model's name
 */
export function requestToResponses(
  model: string,
  request: ModelRequest,
  dialect: Dialect,
): ResponsesBody {
  const { name, instructions, input } = request;
  const schema = requestToStrictSchema(request);
  return {
    model,
    instructions,
    input,
    max_output_tokens: mostTokens(request, dialect),
    store: false,
    ...(dialect.thinking === "brief" && { reasoning: { effort: "low" } }),
    text: { format: { type: "json_schema", name, strict: true, schema } },
  };
}

/** The same for chat completions, in the server's dialect. */
export function requestToChat(model: string, request: ModelRequest, dialect: Dialect): ChatBody {
  const schema = requestToStrictSchema(request);
  const instructions =
    dialect.format === "json_schema"
      ? request.instructions
      : `${request.instructions}\n\nWrite one JSON object and nothing else. It satisfies this JSON schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: request.input },
    ],
    [dialect.limit]: mostTokens(request, dialect),
    ...(dialect.thinking === "brief" && { reasoning_effort: "low" }),
    ...chatFormat(dialect, request.name, schema),
  };
}

const mostTokens = ({ mostOutputTokens }: ModelRequest, { thinking }: Dialect): number =>
  mostOutputTokens + (thinking === "none" ? 0 : THINKING_ROOM);

function chatFormat(
  { format }: Dialect,
  name: string,
  schema: JsonSchema,
): Pick<ChatBody, "response_format"> {
  if (format === "text") return {};
  if (format === "json_object") return { response_format: { type: "json_object" } };
  return {
    response_format: {
      type: "json_schema",
      json_schema: { name, strict: true, schema: { ...schema } },
    },
  };
}
