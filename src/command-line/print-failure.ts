import type { Failure } from "../card.ts";
import type { ExitStatus } from "../verb.ts";

// What was typed may stand in a message: nothing in it may move the cursor or end the line.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** One line on standard error that says what to do, with the id that the log has the rest under. */
export function printFailure(failure: Failure): ExitStatus {
  const isUsers = failure.kind === "user";
  const advice = isUsers ? failure.hint : "The log has the cause under this id:";
  const line = `${failure.message} ${advice} [${failure.id}]`;
  process.stderr.write(`${line.replace(CONTROLS, " ")}\n`);
  return isUsers ? 1 : 2;
}
