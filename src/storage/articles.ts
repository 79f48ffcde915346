import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";

export function articles(_engine: Engine): Store["articles"] {
  return {} as Store["articles"];
}
