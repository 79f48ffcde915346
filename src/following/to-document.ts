import type { Document } from "../source.ts";
import type { Fetched } from "../web.ts";

/** What was fetched, as it goes to the parser. */
export const toDocument = ({
  bytes,
  type,
  charset,
  url,
}: Extract<Fetched, { readonly kind: "fresh" }>): Document => ({
  bytes,
  type,
  url,
  ...(charset !== undefined && { charset }),
});
