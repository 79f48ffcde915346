import type { Asker } from "../place.ts";

/** The person at this machine, who may read its files. */
export const localAsker = (surface: "terminal" | "command-line"): Asker => ({
  user: "local",
  place: { surface, tenant: "local", channel: surface },
});
