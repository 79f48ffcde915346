import { loadConfig } from "../src/config.ts";
import type { LibrarySettings } from "../src/newsroom/open-library.ts";

/** The settings of somebody who has set nothing, with a database that lives as long as the test. */
export const DEFAULTS: LibrarySettings & { readonly model: null } = {
  ...loadConfig({ DATABASE_URL: ":memory:" }),
  model: null,
};
