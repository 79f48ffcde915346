import type { StanceStatement } from "../../answer.ts";
import { joinCopies } from "../join-copies.ts";
import type { Held } from "./held.ts";

/** The statements of one holder in their order, those that several articles carry in the same words once. */
export function joinHeld(group: readonly Held[]): readonly StanceStatement[] {
  const quoted = group.flatMap(({ reading, statement: { quote } }) =>
    quote ? [{ reading, quote }] : [],
  );
  const copies = new Map(joinCopies(quoted).map((one) => [one.quote, one.copies]));
  return group.flatMap(({ statement }): readonly StanceStatement[] => {
    if (!statement.quote) return [statement];
    const others = copies.get(statement.quote);
    // It is a copy itself, and told of under the first.
    if (!others) return [];
    const also = others.flatMap(({ quote }) => {
      const copy = group.find((one) => one.statement.quote === quote);
      return copy?.statement.evidence.slice(0, 1) ?? [];
    });
    return [{ ...statement, also }];
  });
}
