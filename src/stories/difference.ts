import type { Statement } from "./statement.ts";

/** What outlets tell differently of one story, each side with its sentence. */
export type Difference = {
  /** number, day: they differ in it. denial: one says that it is so, one that it is not. only: one outlet alone tells it. */
  readonly kind: "number" | "day" | "denial" | "only";
  /** What they differ in ("dead"); null: the sentences speak for themselves. */
  readonly about: string | null;
  /** One sentence an outlet, earliest article first; of "only" a single one. */
  readonly sides: readonly Pick<Statement, "reading" | "sentence">[];
};

/** The statements of one outlet's article. */
export type Account = { readonly outlet: string; readonly statements: readonly Statement[] };
