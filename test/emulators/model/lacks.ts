import type { ServerResponse } from "node:http";
import { sendJson } from "./faults.ts";
import type { Call } from "./read-call.ts";

/** What a compatible server may lack, and what it says then. */
export const LACKS = {
  responses: (call: Call) => call.api === "responses",
  json_schema: (call: Call) => call.api === "chat" && formatOf(call) === "json_schema",
  json_object: (call: Call) => call.api === "chat" && formatOf(call) === "json_object",
  effort: (call: Call) => "reasoning" in call.body || "reasoning_effort" in call.body,
  max_tokens: (call: Call) => call.api === "chat" && "max_tokens" in call.body,
} as const;

export type Lack = keyof typeof LACKS;

const formatOf = (call: Call): unknown =>
  (call.body.response_format as { readonly type?: string } | undefined)?.type;

const refuse = (response: ServerResponse, param: string, message: string): void =>
  sendJson(response, 400, {
    error: { message, type: "invalid_request_error", param, code: "unsupported_parameter" },
  });

/** @returns whether the call was turned away, because the server lacks something that it asks for */
export function refuseLack(response: ServerResponse, call: Call, lacks: readonly Lack[]): boolean {
  const lack = lacks.find((one) => LACKS[one](call));
  if (lack === "responses") sendJson(response, 404, { detail: "Not Found" });
  else if (lack === "max_tokens") {
    refuse(
      response,
      lack,
      "'max_tokens' is not supported here. Use 'max_completion_tokens' instead.",
    );
  } else if (lack === "effort") {
    refuse(response, "reasoning.effort", "Unsupported parameter: 'reasoning.effort'.");
  } else if (lack) {
    const message = `'response_format' of type '${lack}' is not supported with this model.`;
    refuse(response, "response_format", message);
  }
  return lack !== undefined;
}
