import { defineFormat, type Extracted } from "../format.ts";

/** The article of a web page. */
export const html = defineFormat({
  name: "html",
  types: [".html", ".htm", ".xhtml", "text/html", "application/xhtml+xml"],
  extract: async (): Promise<Extracted> => {
    throw new Error("not built yet");
  },
});
