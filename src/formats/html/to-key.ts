const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** A text's letters and digits in lower case, to compare headlines and names: "The Daily-Post" → "the daily post". */
export const toKey = (text: string): string => text.toLowerCase().replace(SEPARATORS, " ").trim();
