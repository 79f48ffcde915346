import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";

export function feeds(_engine: Engine): Store["feeds"] {
  return {} as Store["feeds"];
}
