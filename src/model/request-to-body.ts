import type { ChatCompletionCreateParamsNonStreaming as ChatBody } from "openai/resources/chat/completions";
import type { ResponseCreateParamsNonStreaming as ResponsesBody } from "openai/resources/responses/responses";
import type { ModelRequest } from "../model.ts";
import type { Dialect } from "./dialect.ts";
import { type JsonSchema, requestToStrictSchema } from "./strict-schema.ts";

/**
 * A request for the Responses API. Nothing is stored there; no tools, and no temperature, which many models refuse.
 * @param model the model's name
 */
export function requestToResponses(model: string, request: ModelRequest): ResponsesBody {
  const { name, instructions, input, mostOutputTokens } = request;
  const schema = requestToStrictSchema(request);
  return {
    model,
    instructions,
    input,
    max_output_tokens: mostOutputTokens,
    store: false,
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
    [dialect.limit]: request.mostOutputTokens,
    ...chatFormat(dialect, request.name, schema),
  };
}

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
