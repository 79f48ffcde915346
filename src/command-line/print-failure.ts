import type { Failure } from "../card.ts";
import type { ExitStatus } from "../verb.ts";

/** One line on standard error that says what to do, with the id that the log has the rest under. */
export function printFailure(failure: Failure): ExitStatus {
  const isUsers = failure.kind === "user";
  const advice = isUsers ? failure.hint : "The log has the cause under this id:";
  process.stderr.write(`${failure.message} ${advice} [${failure.id}]\n`);
  return isUsers ? 1 : 2;
}
