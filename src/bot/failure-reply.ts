import type { Failure, Reply } from "../card.ts";
import { UserError } from "../errors.ts";

/** What a person sees of a failure: what failed, what to do, and the id that the log has the rest under. */
export function failureReply(failure: unknown, id: string): Reply & { readonly failure: Failure } {
  const known: Failure =
    failure instanceof UserError
      ? { kind: "user", message: failure.message, hint: failure.hint, id }
      : { kind: "defect", message: "Something broke in Verbatim while it worked on this.", id };
  const advice =
    known.kind === "user"
      ? known.hint
      : `Nothing is lost and other commands still work. Whoever runs this bot finds the cause in its log under ${id}.`;
  return {
    card: {
      title: known.message,
      blocks: [{ kind: "text", text: advice }],
      footer: `Failure ${id}`,
    },
    answer: null,
    failure: known,
  };
}
