export type Api = "responses" | "chat";

/** How the model's turn ended, beside what it wrote. */
export type Turn = {
  readonly text?: string | null;
  readonly refusal?: string;
  /** "length" and "content_filter" end it early. */
  readonly end?: "stop" | "length" | "content_filter";
  /** Tokens of thought, which the limit pays for. */
  readonly thoughts?: number;
  readonly usage?: { readonly input: number; readonly output: number } | null;
};

const USAGE = { input: 100, output: 20 };

/** A turn as the Responses API or chat completions write it down. */
export function turnToWire(api: Api, model: string, turn: Turn): Record<string, unknown> {
  return api === "responses" ? turnToResponse(model, turn) : turnToCompletion(model, turn);
}

function turnToResponse(model: string, turn: Turn): Record<string, unknown> {
  const { text = null, refusal, end = "stop", usage = USAGE, thoughts = 0 } = turn;
  const said = refusal
    ? { type: "refusal", refusal }
    : { type: "output_text", text, annotations: [] };
  const content = refusal === undefined && text === null ? [] : [said];
  const reason = end === "length" ? "max_output_tokens" : "content_filter";
  return {
    id: "resp_1",
    object: "response",
    created_at: 1_700_000_000,
    model,
    status: end === "stop" ? "completed" : "incomplete",
    incomplete_details: end === "stop" ? null : { reason },
    error: null,
    output: [
      { id: "rs_1", type: "reasoning", summary: [] },
      { id: "msg_1", type: "message", role: "assistant", status: "completed", content },
    ],
    ...(usage && {
      usage: {
        input_tokens: usage.input,
        output_tokens: usage.output,
        output_tokens_details: { reasoning_tokens: thoughts },
        total_tokens: usage.input + usage.output,
      },
    }),
  };
}

function turnToCompletion(model: string, turn: Turn): Record<string, unknown> {
  const { text = null, refusal = null, end = "stop", usage = USAGE, thoughts = 0 } = turn;
  const message = { role: "assistant", content: text, refusal };
  return {
    id: "chatcmpl_1",
    object: "chat.completion",
    created: 1_700_000_000,
    model,
    choices: [{ index: 0, message, finish_reason: end, logprobs: null }],
    ...(usage && {
      usage: {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        completion_tokens_details: { reasoning_tokens: thoughts },
        total_tokens: usage.input + usage.output,
      },
    }),
  };
}
