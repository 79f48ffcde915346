import { defineFormat } from "../format.ts";

/** Plain text, unchanged to the character; its title is for the analysis to find. */
export const text = defineFormat({
  name: "text",
  types: [".txt", ".text", "text/plain"],
  extract: async (text, url) => ({
    title: null,
    text,
    url: url ?? null,
    publisher: null,
    byline: null,
    published: null,
    language: null,
    grade: "full",
    wall: null,
  }),
});
