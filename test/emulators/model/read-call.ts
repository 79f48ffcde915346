import type { IncomingHttpHeaders } from "node:http";
import type { Api } from "./wire.ts";

export type Json = { readonly [key: string]: unknown };

/** One request as the server read it. */
export type Call = {
  readonly api: Api;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly instructions: string;
  readonly input: string;
  /** The JSON schema of the asked shape, null where it was not sent as one. */
  readonly schema: Json | null;
  /** The prompt's name that goes with the schema. */
  readonly name: string | null;
  /** The whole body. */
  readonly body: Json;
};

/** Reads a request of either API. */
export function readCall(path: string, headers: IncomingHttpHeaders, text: string): Call {
  const body = JSON.parse(text || "{}") as Json;
  const { authorization } = headers;
  const api = path.includes("/chat/completions") ? "chat" : "responses";
  const read = api === "chat" ? readChat(body) : readResponses(body);
  return { api, path, authorization, model: String(body.model), ...read, body };
}

type Read = Pick<Call, "instructions" | "input" | "schema" | "name">;
type Format = { readonly schema?: Json; readonly name?: string };

function readResponses(body: Json): Read {
  const format = (body.text as { readonly format?: Format } | undefined)?.format;
  return {
    instructions: String(body.instructions ?? ""),
    input: String(body.input ?? ""),
    schema: format?.schema ?? null,
    name: format?.name ?? null,
  };
}

function readChat(body: Json): Read {
  const messages = (body.messages ?? []) as readonly Record<"role" | "content", string>[];
  const said = (role: string): string =>
    messages.flatMap((one) => (one.role === role ? [one.content] : [])).join("\n");
  const format = body.response_format as { readonly json_schema?: Format } | undefined;
  return {
    instructions: said("system"),
    input: said("user"),
    schema: format?.json_schema?.schema ?? null,
    name: format?.json_schema?.name ?? null,
  };
}
