import type { Entity } from "../analysis.ts";

/** Everybody and everything that an article names. Nothing is listed twice. */
export type Cast = {
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly places: readonly Entity[];
};
