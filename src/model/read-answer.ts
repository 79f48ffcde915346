import * as z from "zod";
import type { ModelFailure, Usage } from "../model.ts";
import { NO_USAGE } from "./add-usage.ts";
import { failureOfCode } from "./classify-failure.ts";

/** What a model wrote, or why it wrote nothing that counts. */
export type Answer = {
  readonly usage: Usage;
  readonly text: string | null;
  readonly why: ModelFailure;
  /** Whether it thought before it wrote, which the same limit pays for. */
  readonly thought: boolean;
};

// Compatible servers leave things out or fill them with null: whatever is not as it should be counts as absent.
const text = z.string().nullable().catch(null);
const count = z.number().nonnegative().catch(0);
const failure = z.object({ code: z.unknown() }).nullish().catch(null);
const listOf = <T extends z.ZodType>(item: T) => z.array(item.nullable().catch(null)).catch([]);
const thoughts = z.object({ reasoning_tokens: count }).nullish().catch(null);
const part = z.object({ type: text, text, refusal: text });

const Responses = z.object({
  status: text,
  error: failure,
  incomplete_details: z.object({ reason: text }).nullable().catch(null),
  output: listOf(z.object({ type: text, content: listOf(part) })),
  usage: z
    .object({ input_tokens: count, output_tokens: count, output_tokens_details: thoughts })
    .nullable()
    .catch(null),
});

const message = z.object({
  content: z
    .union([z.string(), listOf(part)])
    .nullable()
    .catch(null),
  refusal: text,
  // vLLM's and Ollama's names for thoughts.
  reasoning_content: text,
  reasoning: text,
});
const Chat = z.object({
  error: failure,
  choices: listOf(z.object({ finish_reason: text, message: message.nullable().catch(null) })),
  usage: z
    .object({ prompt_tokens: count, completion_tokens: count, completion_tokens_details: thoughts })
    .nullable()
    .catch(null),
});

const NOTHING: Answer = { usage: NO_USAGE, text: null, why: "malformed", thought: false };

/** What an answer of the Responses API says. */
export function readResponses(body: unknown): Answer {
  const read = Responses.safeParse(body);
  if (!read.success) return NOTHING;
  const { status, error, incomplete_details, output, usage: counted } = read.data;
  const usage = counted ? { input: counted.input_tokens, output: counted.output_tokens } : NO_USAGE;
  const thought = (counted?.output_tokens_details?.reasoning_tokens ?? 0) > 0;
  const failed = (why: ModelFailure): Answer => ({ usage, text: null, why, thought });
  if (error) return failed(failureOfCode(error.code) ?? "server-error");
  const parts = output.flatMap((item) => (item?.type === "message" ? item.content : []));
  if (parts.some((one) => one?.type === "refusal" || one?.refusal)) return failed("refused");
  if (status === "incomplete") {
    return failed(incomplete_details?.reason === "content_filter" ? "filtered" : "cut-off");
  }
  if (status === "failed" || status === "cancelled") return failed("server-error");
  return { ...failed("malformed"), text: joinParts(parts) };
}

/** What an answer of the chat completions API says. */
export function readChat(body: unknown): Answer {
  const read = Chat.safeParse(body);
  if (!read.success) return NOTHING;
  const { error, choices, usage: counted } = read.data;
  const usage = counted
    ? { input: counted.prompt_tokens, output: counted.completion_tokens }
    : NO_USAGE;
  const choice = choices[0];
  const spoken = choice?.message?.reasoning_content || choice?.message?.reasoning;
  const thought =
    Boolean(spoken) || (counted?.completion_tokens_details?.reasoning_tokens ?? 0) > 0;
  const failed = (why: ModelFailure): Answer => ({ usage, text: null, why, thought });
  if (error) return failed(failureOfCode(error.code) ?? "server-error");
  if (choice?.message?.refusal) return failed("refused");
  if (choice?.finish_reason === "content_filter") return failed("filtered");
  if (choice?.finish_reason === "length") return failed("cut-off");
  const content = choice?.message?.content ?? null;
  return {
    ...failed("malformed"),
    text: typeof content === "string" ? content : joinParts(content ?? []),
  };
}

type Part = z.infer<typeof part>;
const joinParts = (parts: readonly (Part | null)[]): string | null =>
  parts.map((one) => one?.text ?? "").join("") || null;
