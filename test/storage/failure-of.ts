import { expect } from "vitest";
import { UserError } from "../../src/errors.ts";

/** The failure of a call as a person sees it: one sentence that says what is wrong, one that says what to do. */
export async function failureOf(call: Promise<unknown>): Promise<UserError> {
  const failure = await call.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  expect(failure).toBeInstanceOf(UserError);
  const known = failure as UserError;
  expect(known.message).toMatch(/^[^\n]+\.$/u);
  expect(known.hint).toMatch(/^[A-Z][^\n]+\.$/u);
  return known;
}
