import * as z from "zod";

// A name, a topic, a question: what a person types in one breath.
const LONGEST_WORDS = 200;
// Addresses of articles, several of them: some hosts put whole headlines and trackers into theirs.
const LONGEST_REFERENCES = 2000;

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** An option of a few words. */
export const wordsOption = (description: string) => text(LONGEST_WORDS).describe(description);

/** An option of a few words that may be left out. */
export const optionalWords = (description: string) =>
  text(LONGEST_WORDS).optional().describe(description);

/** An option that names articles or lists: paths and addresses. */
export const optionalReferences = (description: string) =>
  text(LONGEST_REFERENCES).optional().describe(description);

/** Which articles a question is about. */
export const filterOptions = {
  since: optionalWords("Only what is newer: 24h, 7d, 2w, yesterday or 2026-11-20"),
  outlet: optionalWords("Only outlets with this in their name"),
};
