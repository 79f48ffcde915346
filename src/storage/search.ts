import type { Kysely } from "kysely";
import type { Dialect } from "./engine.ts";

/** Creates what full-text search needs, on either engine. */
export async function createSearch(_db: Kysely<unknown>, _dialect: Dialect): Promise<void> {}
