/** A document's bytes. The largest real news page we measured has 2.2 MB. */
export const MAX_BYTES = 5_000_000;

/** Characters of an article's text: a thick book. Longer is no news. */
export const MAX_CHARACTERS = 1_000_000;
