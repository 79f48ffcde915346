import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";

export function tenants(_engine: Engine): Store["tenants"] {
  return {} as Store["tenants"];
}
