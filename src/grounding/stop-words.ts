import { STOP_WORDS } from "../analysis/words/stop-words.ts";

// Auxiliaries and little words that the analysis' list leaves to its stems.
const MORE = new Set(
  `she's he's it's that's there's they're we're you're i'm i've isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't
  won't wouldn't can't cannot couldn't shouldn't upon per via amid around along across behind beyond both either neither every few many
  much several still yet even ever another themselves himself herself itself mine yours ours theirs whether would like
  because until against within without toward towards whose however`.split(/\s+/u),
);

/** Whether a word in small letters says nothing of what a text is about. */
export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower) || MORE.has(lower);
