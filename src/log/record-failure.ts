import { UserError } from "../errors.ts";
import { type Log, newFailureId } from "../log.ts";

/** Writes a failure to the log and returns the id that the person and the log share. */
export type RecordFailure = (failure: unknown, about: Readonly<Record<string, unknown>>) => string;

/** A person's slip is information, a defect of ours an error: the log level decides what an operator sees. */
export const createRecorder =
  (log: Log): RecordFailure =>
  (failure, about) => {
    const id = newFailureId();
    if (failure instanceof UserError) log.info({ id, ...about }, failure.message);
    else log.error({ id, err: failure, ...about }, "defect");
    return id;
  };

/** The log, and the one way of putting a failure into it. */
export type Journal = { readonly log: Log; readonly record: RecordFailure };

/** A journal over a log. */
export const createJournal = (log: Log): Journal => ({ log, record: createRecorder(log) });
