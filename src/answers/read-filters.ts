import type { Wanted } from "../command.ts";
import { readSince } from "./read-since.ts";

/** The filters of a command as they were typed. */
export type Filters = {
  readonly since?: string | undefined;
  readonly outlet?: string | undefined;
};

/** Filters as the desk takes them. @param now epoch milliseconds @throws UserError when `since` is no time */
export const readFilters = ({ since, outlet }: Filters, now: number): Wanted => ({
  ...(since !== undefined && { since: readSince(since, now) }),
  ...(outlet !== undefined && { outlet }),
});
