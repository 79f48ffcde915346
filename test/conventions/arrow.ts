/** Imports that a file of a layer may have, and some that it may not. */
export type Arrow = { readonly may: readonly string[]; readonly mayNot: readonly string[] };
