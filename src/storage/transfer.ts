import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";

export function transfer(_engine: Engine): Store["transfer"] {
  return {} as Store["transfer"];
}
